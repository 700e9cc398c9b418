import { startTransition, useEffect, useState } from 'react'

const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
/** Who comes anew to the top of a text. Who comes back, or to a section, is to be put where they were at once. */
let comesAnew = arrival?.type === 'navigate' && window.location.hash === ''

/**
 * How many of the parts of a long text to draw: on a slow phone all of them at once would hold the page for a third of a
 * second just when it can first be used. What is seen first comes first, the rest a part at a time.
 *
 * @param seen how many parts are more than a window's height
 */
export function useGradually(parts: number, seen: number): number {
  const [count, setCount] = useState(comesAnew ? seen : parts)
  useEffect(() => {
    comesAnew = false
    if (count >= parts) return
    const next = setTimeout(() => startTransition(() => setCount(count + 1)))
    return () => clearTimeout(next)
  }, [count, parts])
  return Math.min(count, parts)
}

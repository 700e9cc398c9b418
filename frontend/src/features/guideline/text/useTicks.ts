import { useState } from 'react'

/** Lines ticked of a text's check list. Another version may have other lines: it begins without ticks. */
export function useTicks(slug: string, version: number): [number[], (ticks: number[]) => void] {
  const key = `pobratym.checklist.${slug}`
  const [ticks, setTicks] = useState(() => read(key, version))
  const keep = (next: number[]) => {
    setTicks(next)
    try {
      if (next.length === 0) localStorage.removeItem(key)
      else localStorage.setItem(key, [version, ...next].join())
    } catch {
      // Storage may be forbidden: the ticks then last as long as the page.
    }
  }
  return [ticks, keep]
}

function read(key: string, version: number): number[] {
  try {
    const [of, ...ticks] = (localStorage.getItem(key) ?? '').split(',').map(Number)
    return of === version ? ticks : []
  } catch {
    return []
  }
}

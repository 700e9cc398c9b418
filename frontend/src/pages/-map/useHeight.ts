import { useCallback, useRef, useState } from 'react'

/** How high an element is, 0 while it is not there: what stands over the map tells the map so. */
export function useHeight(): [(element: HTMLElement | null) => void, number] {
  const [height, setHeight] = useState(0)
  const observer = useRef<ResizeObserver | null>(null)
  const watch = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    observer.current = null
    if (!element) {
      setHeight(0)
      return
    }
    observer.current = new ResizeObserver(() => setHeight(element.offsetHeight))
    observer.current.observe(element)
  }, [])
  return [watch, height]
}

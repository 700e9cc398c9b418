import { useEffect, useState } from 'react'

/** The share of the window's height at which a heading counts as reached. */
const line = 0.3

/** The anchor of the part of the text that is being read: the last heading above the upper third of the window. */
export function useReadingPlace(anchors: readonly string[]): string | null {
  const [place, setPlace] = useState<string | null>(null)
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const { scrollHeight } = document.documentElement
      const atEnd = window.scrollY > 0 && window.scrollY + window.innerHeight >= scrollHeight - 2
      const reached = anchors.filter((anchor) => {
        const heading = document.getElementById(anchor)
        return heading && heading.getBoundingClientRect().top < window.innerHeight * (atEnd ? 1 : line)
      })
      setPlace(reached.at(-1) ?? null)
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    soon()
    window.addEventListener('scroll', soon, { passive: true })
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', soon)
      window.removeEventListener('resize', soon)
    }
  }, [anchors])
  return place
}

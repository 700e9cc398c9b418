import { useEffect, useState } from 'react'

/** Pixels below the window's top at which a heading counts as reached: where a link to it puts it, and a little more. */
const line = 120

/** The anchor of the part of the text that is being read: the last heading that has reached the window's top. */
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
        return heading && heading.getBoundingClientRect().top < (atEnd ? window.innerHeight : line)
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

import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState, type RefObject } from 'react'

interface Place {
  /** Number of the partnership whose row was left. */
  id: number
  /** Which link of the row was followed. */
  link: number
  /** How far the table was scrolled. */
  offset: number
}

/** Where the reader left each table of this visit, by the entry of the browser's history. */
const places = new Map<string, Place>()

/** Remembers the row that is left by one of its links; who comes back gets the place. Rows carry `data-id`. */
export function useLeftRow() {
  const key = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  // Of the entry that is come back to; a change of filter in place makes a new one, without a place.
  const [place] = useState(() => places.get(key) ?? null)
  const leave = (target: Element, offset: number) => {
    const row = target.closest<HTMLElement>('[data-id]')
    if (!row) return
    const links = [...row.querySelectorAll('a')]
    const link = target.closest('a')
    places.set(key, {
      id: Number(row.dataset['id']),
      link: link ? links.indexOf(link) : links.length - 1,
      offset,
    })
  }
  return { place, leave }
}

/** Puts the focus back on the link by which the row was left; `reveal` scrolls to a row that is not drawn. */
export function useFocusLeftRow(
  place: Place | null,
  root: RefObject<HTMLElement | null>,
  reveal: (id: number) => void,
) {
  const pending = useRef(place)
  useEffect(() => {
    let tries = 0
    let frame = 0
    const focus = () => {
      const { current: sought } = pending
      if (!sought) return
      const links = root.current?.querySelectorAll<HTMLElement>(`[data-id="${sought.id}"] a`) ?? []
      const link = links[sought.link] ?? links[0]
      if (link) {
        pending.current = null
        link.focus({ preventScroll: true })
      } else if (tries++ < 20) {
        if (tries === 2) reveal(sought.id)
        frame = requestAnimationFrame(focus)
      } else pending.current = null
    }
    focus()
    return () => cancelAnimationFrame(frame)
  })
}

import { useEffect, type RefObject } from 'react'

/**
 * A click anywhere in a row opens its record, as its link does; `onLeave` hears of every way out of a row before. Text
 * can still be marked: what ends a mark is no click. A courtesy to the mouse; keyboard and screen reader have the link.
 */
export function useRowClick(root: RefObject<HTMLElement | null>, onLeave: (target: Element) => void): void {
  useEffect(() => {
    const { current: element } = root
    const clicked = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const row = event.target.closest('[data-id]')
      if (!row) return
      const ownLink = event.target.closest('a, button, label')
      if (!ownLink && !window.getSelection()?.isCollapsed) return
      onLeave(event.target)
      if (!ownLink) row.querySelector<HTMLElement>('[data-record]')?.click()
    }
    // Before the link itself hears of it: the row is remembered while its place is still the one that is left.
    element?.addEventListener('click', clicked, true)
    return () => element?.removeEventListener('click', clicked, true)
  })
}

import { useEffect, useRef } from 'react'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'

/**
 * A chip goes with its condition, and the focus would go with it: it moves on to the button that takes the change back,
 * beside where the chip was.
 */
export function useUndoFocus(onChange: (change: Partial<PartnershipFilter>) => void) {
  const root = useRef<HTMLDivElement>(null)
  const pending = useRef(false)
  useEffect(() => {
    const undo = root.current?.querySelector<HTMLElement>('[data-undo]')
    if (!pending.current || !undo) return
    pending.current = false
    undo.focus()
  })
  const takeOff = (change: Partial<PartnershipFilter>) => {
    pending.current = true
    onChange(change)
  }
  return { root, takeOff }
}

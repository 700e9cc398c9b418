import { useLingui } from '@lingui/react/macro'
import { useRef, type PointerEvent, type ReactNode } from 'react'
import styles from './Sheet.module.css'

export const rests = ['peek', 'half', 'full'] as const
export type Rest = (typeof rests)[number]

/** What the sheet leaves visible when it rests at the bottom: handle, counters, and the row of buttons. */
export const peekHeight = 160

interface SheetProps {
  rest: Rest
  onRest: (rest: Rest) => void
  label: string
  children: ReactNode
}

/** A region at the bottom of a phone's screen, drawn up by its handle; never a trap. */
export function Sheet({ rest, onRest, label, children }: SheetProps) {
  const { t } = useLingui()
  const start = useRef<{ y: number; moved: boolean } | null>(null)
  const step = (by: 1 | -1) => onRest(rests[Math.min(2, Math.max(0, rests.indexOf(rest) + by))] ?? rest)

  const pointerDown = (event: PointerEvent) => {
    start.current = { y: event.clientY, moved: false }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const pointerUp = (event: PointerEvent) => {
    const distance = event.clientY - (start.current?.y ?? event.clientY)
    if (start.current) start.current.moved = Math.abs(distance) > 24
    if (distance > 24) step(-1)
    if (distance < -24) step(1)
  }

  return (
    <section className={styles.sheet} data-rest={rest} aria-label={label}>
      <button
        type="button"
        className={styles.handle}
        aria-label={rest === 'full' ? t`Lower the panel` : t`Raise the panel`}
        aria-expanded={rest !== 'peek'}
        onPointerDown={pointerDown}
        onPointerUp={pointerUp}
        onClick={() => {
          if (!start.current?.moved) onRest(rest === 'full' ? 'peek' : rest === 'half' ? 'full' : 'half')
          start.current = null
        }}
      />
      <div className={styles.content}>{children}</div>
    </section>
  )
}

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  label: ReactNode
  /** What the button is called where its label is only a drawing. */
  name?: string
  buttonClassName?: string | undefined
  panelClassName?: string | undefined
  /** The panel opens upwards. */
  above?: boolean
  children: ReactNode
}

/** A button that shows a small panel of links; Escape, a click elsewhere, or leaving it by keyboard closes it. */
export function Disclosure({ label, name, buttonClassName, panelClassName, above = false, children }: DisclosureProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const outside = (event: PointerEvent | FocusEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      document.removeEventListener('keydown', escape)
    }
  }, [open])

  return (
    <div ref={root} className={styles.root}>
      <button
        ref={button}
        type="button"
        className={buttonClassName}
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div id={id} className={[styles.panel, above && styles.above, panelClassName].filter(Boolean).join(' ')}>
          {children}
        </div>
      )}
    </div>
  )
}

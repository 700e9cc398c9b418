import { useLingui } from '@lingui/react/macro'
import { useCallback, useState, type ReactNode } from 'react'
import styles from './Text.module.css'

/** A table that scrolls in a box of its own where the window is too narrow for it; the keyboard then reaches the box. */
export function TableBox({ number, heading, children }: { number: number; heading: string; children: ReactNode }) {
  const { t } = useLingui()
  const [scrolls, setScrolls] = useState(false)
  const watch = useCallback((box: HTMLDivElement | null) => {
    if (!box || !('ResizeObserver' in window)) return
    const observer = new ResizeObserver(() => setScrolls(box.scrollWidth > box.clientWidth + 1))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  const table = <table className={styles.table}>{children}</table>
  return scrolls ? (
    <div ref={watch} className={styles.tableBox} role="region" tabIndex={0} aria-label={t`Table ${number}: ${heading}`}>
      {table}
    </div>
  ) : (
    <div ref={watch} className={styles.tableBox}>
      {table}
    </div>
  )
}

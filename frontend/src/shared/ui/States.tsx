import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './Button'
import styles from './States.module.css'

/** Something is on its way: says so after a moment, so that a quick answer does not flash. */
export function Loading() {
  return (
    <p className={styles.loading} role="status">
      <Trans>Loading…</Trans>
    </p>
  )
}

export function Failed({ children, onRetry }: { children: ReactNode; onRetry: () => void }) {
  return (
    <div className={styles.state} role="alert">
      <p>{children}</p>
      <Button look="primary" onClick={onRetry}>
        <Trans>Try again</Trans>
      </Button>
    </div>
  )
}

/** Nothing to show, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  )
}

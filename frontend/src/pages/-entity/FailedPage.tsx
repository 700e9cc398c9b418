import type { ReactNode } from 'react'
import { Failed } from '@/shared/ui/States'
import styles from './EntityPage.module.css'

/** A page whose answer did not come: what to do, in the place where it would stand. */
export function FailedPage({ children, onRetry }: { children: ReactNode; onRetry: () => void }) {
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <Failed onRetry={onRetry}>{children}</Failed>
    </main>
  )
}

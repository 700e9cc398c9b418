import { Trans } from '@lingui/react/macro'
import styles from './EntitySkeleton.module.css'
import page from './EntityPage.module.css'

/** The page's places before its answers are there; of the size of what will come. */
export function EntitySkeleton() {
  return (
    <main id="content" tabIndex={-1} className={page.page} aria-busy="true">
      <p className="visually-hidden" role="status">
        <Trans>Loading…</Trans>
      </p>
      <div className={page.top} aria-hidden="true">
        <div className={styles.head}>
          <span className={styles.short} />
          <span className={styles.title} />
          <span className={styles.line} />
          <span className={styles.line} />
          <span className={styles.short} />
        </div>
        <span className={styles.map} />
      </div>
      <span className={styles.table} aria-hidden="true" />
    </main>
  )
}

import { Trans } from '@lingui/react/macro'
import page from './Reader.module.css'
import styles from './ReaderSkeleton.module.css'

/** The places of a text before it is there, of the size of what will come. */
export function ReaderSkeleton() {
  return (
    <main id="content" tabIndex={-1} className={page.page} aria-busy="true">
      <div className={[page.aside, styles.aside].join(' ')} aria-hidden="true">
        <span />
      </div>
      <div className={styles.text}>
        <p className="visually-hidden" role="status">
          <Trans>Loading…</Trans>
        </p>
        <span className={styles.short} aria-hidden="true" />
        <span className={styles.title} aria-hidden="true" />
        <span className={styles.line} aria-hidden="true" />
        <span className={styles.rest} aria-hidden="true" />
      </div>
    </main>
  )
}

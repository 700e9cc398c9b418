import { Trans } from '@lingui/react/macro'
import styles from './FormSkeleton.module.css'

/** The form's places before it is there. */
export function FormSkeleton() {
  return (
    <div aria-busy="true" className={styles.skeleton}>
      <p className="visually-hidden" role="status">
        <Trans>Loading…</Trans>
      </p>
      {[1, 2, 3, 4, 5, 6].map((place) => (
        <div key={place} className={styles.field} aria-hidden="true">
          <span className={styles.label} />
          <span className={styles.box} />
        </div>
      ))}
    </div>
  )
}

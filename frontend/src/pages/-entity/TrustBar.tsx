import type { RowsSummary } from '@/shared/register/rowsOf'
import { trusts } from '@/shared/vocabulary/vocabulary'
import styles from './TrustBar.module.css'

/** The shares of the three levels as one bar; the numbers stand beside it. */
export function TrustBar({ trust }: { trust: RowsSummary['trust'] }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {trusts.map(
        (level) =>
          trust[level] > 0 && <span key={level} className={styles[level]} style={{ flexGrow: trust[level] }} />,
      )}
    </div>
  )
}

import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { RowsSummary } from '@/shared/register/rowsOf'
import styles from './TrustSummary.module.css'

/** How much of this is verified, reported, or only listed somewhere. */
export function TrustSummary({ trust }: { trust: RowsSummary['trust'] }) {
  const { verified, reported, listed } = trust
  return (
    <p className={styles.summary}>
      {verified > 0 && (
        <span>
          <Trans>{verified} verified</Trans>
        </span>
      )}
      {reported > 0 && (
        <span>
          <Trans>{reported} reported by the municipality</Trans>
        </span>
      )}
      {listed > 0 && (
        <span>
          <Trans>{listed} listed in open sources</Trans>
        </span>
      )}
      <Link to="/about" hash="trust">
        <Trans>What does this mean?</Trans>
      </Link>
    </p>
  )
}

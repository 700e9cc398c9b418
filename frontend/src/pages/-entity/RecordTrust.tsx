import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { Icon } from '@/shared/ui/Icon'
import { trustMeanings } from '@/shared/vocabulary/labels'
import type { Trust } from '@/shared/vocabulary/vocabulary'
import styles from './RecordTrust.module.css'

interface RecordTrustProps {
  trust: Trust
  on: string | null
  /** How surely the names of the sources were matched with the register's. */
  match: string | null
}

/** How far the record can be trusted, since when, and what that means. */
export function RecordTrust({ trust, on, match }: RecordTrustProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const date = on && formatDate(on, language)
  return (
    <p className={styles.trust}>
      <TrustMark trust={trust} />
      {match !== null && match !== 'high' && (
        <strong className={styles.doubt}>
          <Icon name="warning" size={14} />
          {trust === 'verified' ? (
            <Trans>Which municipality is meant still has to be checked against the document.</Trans>
          ) : (
            <Trans>Which municipality or partner the source means is not certain.</Trans>
          )}
        </strong>
      )}
      <span className={styles.meaning}>
        {t(trustMeanings[trust])}
        {date && (
          <>
            , <Trans>as of {date}</Trans>
          </>
        )}
        {' · '}
        <Link to="/about" hash="trust">
          <Trans>What does this mean?</Trans>
        </Link>
      </span>
    </p>
  )
}

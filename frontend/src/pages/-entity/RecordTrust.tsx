import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { trustMeanings } from '@/shared/vocabulary/labels'
import type { Trust } from '@/shared/vocabulary/vocabulary'
import styles from './RecordTrust.module.css'

/** How far the record can be trusted, since when, and what that means. */
export function RecordTrust({ trust, on }: { trust: Trust; on: string | null }) {
  const { t } = useLingui()
  const language = useLanguage()
  const date = on && formatDate(on, language)
  return (
    <p className={styles.trust}>
      <TrustMark trust={trust} />
      <span>
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

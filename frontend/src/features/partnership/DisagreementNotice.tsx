import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { kindLabels } from '@/shared/vocabulary/labels'
import type { Disagreements } from './disagreements'
import styles from './DisagreementNotice.module.css'

/** Says in words where the sources of a partnership differ, and whose word the register took. */
export function DisagreementNotice({ dates, kinds }: Disagreements) {
  const { t } = useLingui()
  const language = useLanguage()
  if (dates.length === 0 && kinds.length === 0) return null
  const date = dates.map(({ value, sources }) => `${formatDate(value, language)} (${sources.join('; ')})`).join(', ')
  const kind = kinds.map(({ value, sources }) => `${t(kindLabels[value])} (${sources.join('; ')})`).join(', ')
  return (
    <div className={styles.notice} role="note">
      {dates.length > 0 && (
        <p>
          <Trans>The sources differ on the date: {date}.</Trans>
        </p>
      )}
      {kinds.length > 0 && (
        <p>
          <Trans>The sources differ on the kind: {kind}.</Trans>
        </p>
      )}
      <p className={styles.rule}>
        <Trans>
          The register follows the official register of agreements first, then reports of a signing, then lists. What
          each says stands below.
        </Trans>
      </p>
    </div>
  )
}

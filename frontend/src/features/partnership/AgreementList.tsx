import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { kindLabels } from '@/shared/vocabulary/labels'
import { kinds } from '@/shared/vocabulary/vocabulary'
import styles from './PartnershipRecord.module.css'
import type { PartnershipDetail } from './queries'

/** The signed documents that a partnership rests on. */
export function AgreementList({ agreements }: { agreements: PartnershipDetail['agreements'] }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <ul>
      {agreements.map(({ id, title, kind, signedOn, term, registerNumber, partnerships }) => {
        const known = kinds.find((each) => each === kind && each !== 'unknown')
        const others = partnerships.length - 1
        const date = signedOn && formatDate(signedOn, language)
        return (
          <li key={id} className={styles.statement}>
            <p className={styles.source}>{title ?? (known ? t(kindLabels[known]) : t`Document`)}</p>
            <p className={styles.said}>
              {date && <Trans>signed on {date}</Trans>}
              {term && <> · {term}</>}
              {registerNumber && (
                <>
                  {' '}
                  · <Trans>No. {registerNumber} in the official register</Trans>
                </>
              )}
              {others > 0 && (
                <>
                  {' '}
                  · <Plural value={others} one="covers # more partnership" other="covers # more partnerships" />
                </>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

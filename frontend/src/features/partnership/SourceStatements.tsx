import { Trans } from '@lingui/react/macro'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import styles from './PartnershipRecord.module.css'
import type { PartnershipDetail } from './queries'

/** What each source says, side by side, conflicts included. */
export function SourceStatements({ statements }: { statements: PartnershipDetail['sourceStatements'] }) {
  const language = useLanguage()
  return (
    <ul>
      {statements.map(({ source, url, asOf, saysDate, documentTitle, note }, i) => {
        const seen = asOf && formatDate(asOf, language)
        const date = saysDate && formatDate(saysDate, language)
        return (
          <li key={`${source.key} ${String(i)}`} className={styles.statement}>
            <p className={styles.source}>
              <a href={url}>{source.title}</a>
            </p>
            <p className={styles.said}>
              {[source.publisher, documentTitle, note].filter(Boolean).join(' · ')}
              {date && (
                <>
                  {' '}
                  · <Trans>names the date {date}</Trans>
                </>
              )}
              {seen && (
                <>
                  {' '}
                  · <Trans>as of {seen}</Trans>
                </>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

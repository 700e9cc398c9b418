import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { reportingStates, reportingStateWords, type ReportingState } from '@/shared/vocabulary/labels'
import styles from './UnitCoverage.module.css'

const looks: Record<ReportingState, string | undefined> = {
  reported: styles.reported,
  reported_none: styles.reportedNone,
  no_answer: styles.noAnswer,
  cannot_report: styles.cannotReport,
}

interface UnitCoverageProps {
  counts: Record<ReportingState, number>
  all: number
  having: number
  /** A link to the municipalities that are meant. */
  link: (state: ReportingState, children: ReactNode) => ReactNode
}

/** Who of a region's municipalities has answered the Ministry: a bar with a pattern for each state, and its legend. */
export function UnitCoverage({ counts, all, having, link }: UnitCoverageProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const total = formatNumber(all, language)
  return (
    <div className={styles.coverage}>
      <p>
        <Plural
          value={having}
          one={`# municipality of ${total} has a partner.`}
          other={`# municipalities of ${total} have a partner.`}
        />{' '}
        <Trans>What the municipalities told the Ministry:</Trans>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {reportingStates.map(
          (state) =>
            counts[state] > 0 && <span key={state} className={looks[state]} style={{ flexGrow: counts[state] }} />,
        )}
      </div>
      <ul className={styles.legend}>
        {reportingStates.map((state) => (
          <li key={state} className={styles.entry}>
            <span className={[styles.swatch, looks[state]].join(' ')} aria-hidden="true" />
            <span>
              {t(reportingStateWords[state])}:{' '}
              {counts[state] > 0 ? link(state, formatNumber(counts[state], language)) : '0'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

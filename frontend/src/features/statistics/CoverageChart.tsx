import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { reportingStates, reportingStateWords, type ReportingState } from '@/shared/vocabulary/labels'
import styles from './CoverageChart.module.css'
import type { Figure, FigureRow, Records } from './figure'
import { RecordsLink } from './RecordsLink'

/** Its pattern, by state. */
const patterns: Record<ReportingState, string | undefined> = {
  reported: styles.reported,
  reported_none: styles.reportedNone,
  no_answer: styles.noAnswer,
  cannot_report: styles.cannotReport,
}

/** Columns of the coverage figure: all municipalities, then one for each state. */
const FIRST_STATE = 1

/** Those of a region that are counted as having answered, with or without partnerships. */
function haveAnswered(region: string): Records {
  return { of: 'municipalities', region: [region], reportingState: ['reported', 'reported_none'] }
}

/** Who has answered, a bar of a hundred per cent for each region: a pattern for each state, not only a colour. */
export function CoverageChart({ figure }: { figure: Figure }) {
  const { t } = useLingui()
  const language = useLanguage()
  const sum = (i: number) => figure.rows.reduce((all, { values }) => all + (values[i]?.value ?? 0), 0)
  return (
    <div>
      <ul className={styles.legend}>
        {reportingStates.map((state, i) => (
          <li key={state}>
            <span className={[styles.swatch, patterns[state]].join(' ')} aria-hidden="true" />
            {t(reportingStateWords[state])}: {formatNumber(sum(FIRST_STATE + i), language)}
          </li>
        ))}
      </ul>
      <ol>
        {figure.rows.map((row) => (
          <Line key={row.key} row={row} />
        ))}
      </ol>
    </div>
  )
}

function Line({ row }: { row: FigureRow }) {
  const { t } = useLingui()
  const language = useLanguage()
  const [all = { value: 0 }, ...rest] = row.values
  const states = rest.slice(0, reportingStates.length)
  const answered = (states[0]?.value ?? 0) + (states[1]?.value ?? 0)
  const answeredText = formatNumber(answered, language)
  const allText = formatNumber(all.value, language)
  return (
    <li className={styles.line}>
      <RecordsLink to={row.records} className={styles.label}>
        {row.label}
      </RecordsLink>
      {/* Drawn for the eye and the mouse: the same numbers with the same links are in the table below. */}
      <span className={styles.track} aria-hidden="true">
        {states.map(({ value, records }, i) => {
          const state = reportingStates[i]
          if (value === 0 || !state) return null
          return (
            <span key={state} className={styles.part} style={{ flexGrow: value }}>
              <RecordsLink
                asDrawing
                to={records}
                className={[styles.fill, patterns[state]].join(' ')}
                title={`${row.label} · ${t(reportingStateWords[state])}: ${formatNumber(value, language)}`}
              />
            </span>
          )
        })}
      </span>
      <span className={styles.value}>
        <RecordsLink to={haveAnswered(row.key)} className={styles.label}>
          {t`${answeredText} of ${allText}`}
        </RecordsLink>
      </span>
    </li>
  )
}

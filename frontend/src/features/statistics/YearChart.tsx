import { Trans, useLingui } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { RecordsLink } from './RecordsLink'
import type { YearColumn } from './yearColumns'
import styles from './YearChart.module.css'

/** A column for each year: the solid part has a date of signing, the hatched one only the year of a list. */
export function YearChart({ columns }: { columns: YearColumn[] }) {
  const { t } = useLingui()
  const language = useLanguage()
  const highest = Math.max(1, ...columns.map(({ partnerships }) => partnerships))
  const share = (value: number) => `${(value / highest) * 100}%`
  return (
    <div>
      <ul className={styles.legend}>
        <li>
          <span className={[styles.swatch, styles.signed].join(' ')} aria-hidden="true" />
          <Trans>date of signing known</Trans>
        </li>
        <li>
          <span className={[styles.swatch, styles.listed].join(' ')} aria-hidden="true" />
          <Trans>only the year</Trans>
        </li>
      </ul>
      {/* Drawn for the eye and the mouse: the same numbers with the same links are in the table below. */}
      <div className={styles.chart} aria-hidden="true">
        {columns.map(({ year, earlier, partnerships, signed, filter }) => {
          const label = earlier ? t`until ${year}` : String(year)
          const number = formatNumber(partnerships, language)
          return (
            <div
              key={year}
              className={styles.column}
              data-marked={earlier || year % 10 === 0 ? 'always' : year % 5 === 0 ? 'wide' : undefined}
            >
              <RecordsLink
                asDrawing
                to={partnerships > 0 ? { of: 'partnerships', filter } : undefined}
                className={styles.bar}
                title={`${label}: ${number}`}
              >
                <span className={styles.number}>{partnerships > 0 && number}</span>
                <span className={styles.listed} style={{ height: share(partnerships - signed) }} />
                <span className={styles.signed} style={{ height: share(signed) }} />
              </RecordsLink>
              <span className={styles.year}>{earlier ? `≤ ${year}` : year}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './YearChart.module.css'

interface YearChartProps {
  /** Every year in order, those with nothing too. */
  years: readonly { year: number; count: number }[]
  /** A link to the records of a year. */
  link: (year: number, props: { children?: ReactNode; className?: string; pointerOnly?: boolean }) => ReactNode
}

/** Columns by year, with the same figures as a table below it; either leads to the records. */
export function YearChart({ years, link }: YearChartProps) {
  const { t } = useLingui()
  const most = Math.max(1, ...years.map(({ count }) => count))
  const first = years[0]?.year ?? 0
  const last = years.at(-1)?.year ?? 0
  const known = years.filter(({ count }) => count > 0)
  return (
    <div>
      <div className={styles.chart} aria-hidden="true">
        <span className={styles.most}>{most}</span>
        {years.map(({ year, count }) => (
          <span key={year} className={styles.place} title={`${year}: ${count}`}>
            {count > 0 && (
              <span className={styles.column} style={{ height: `${(100 * count) / most}%` }}>
                {link(year, { className: styles.link ?? '', pointerOnly: true })}
              </span>
            )}
          </span>
        ))}
      </div>
      <p className={styles.axis} aria-hidden="true">
        <span>{first}</span>
        {last > first && <span>{last}</span>}
      </p>
      <details className={styles.details}>
        <summary>
          <Trans>As a table</Trans>
        </summary>
        <table className={styles.table}>
          <caption className="visually-hidden">{t`Partnerships by the year of their beginning`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Year`}</th>
              <th scope="col">{t`Partnerships`}</th>
            </tr>
          </thead>
          <tbody>
            {known.toReversed().map(({ year, count }) => (
              <tr key={year}>
                <th scope="row">{link(year, { children: year })}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}

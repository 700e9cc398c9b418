import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Figure } from './figure'
import styles from './FigureTable.module.css'
import { RecordsLink } from './RecordsLink'

/** The same figures as a table; every number that has records leads to them. */
export function FigureTable({ figure }: { figure: Figure }) {
  const language = useLanguage()
  const { title, rowLabel, columns, rows } = figure
  return (
    <div className={styles.box} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{rowLabel}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className={styles.number}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, records, values }) => (
            <tr key={key}>
              <th scope="row">
                <RecordsLink to={records}>{label}</RecordsLink>
              </th>
              {values.map((value, i) => (
                <td key={columns[i]?.key} className={styles.number}>
                  {value.value > 0 ? (
                    <RecordsLink to={value.records}>{formatNumber(value.value, language)}</RecordsLink>
                  ) : (
                    0
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import styles from './BarTable.module.css'
import { Button } from './Button'

export interface Bar {
  key: string
  /** What is counted; a link to the records where there is one. */
  name: ReactNode
  count: number
}

interface BarTableProps {
  /** Said to screen readers in place of a heading over the columns. */
  caption: string
  columns: [name: string, count: string]
  bars: readonly Bar[]
  /** How many are shown before the rest is asked for. */
  first?: number
}

/** A bar chart that is its own table: a name, a bar, a number in each line. */
export function BarTable({ caption, columns, bars, first = 8 }: BarTableProps) {
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  // One more line takes no more room than the button that would hide it.
  const shown = all || bars.length <= first + 1 ? bars : bars.slice(0, first)
  const rest = bars.length - shown.length
  const count = formatNumber(rest, language)
  return (
    <div>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, count: value }) => (
            <tr key={key}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.value}>
                <span className={styles.track}>
                  <span className={styles.bar} style={{ width: `${(100 * value) / most}%` }} />
                </span>
                <span className={styles.count}>{formatNumber(value, language)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button look="quiet" className={styles.more} onClick={() => setAll(true)}>
          <Trans>{count} more</Trans>
        </Button>
      )}
    </div>
  )
}

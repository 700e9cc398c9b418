import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import styles from './BarList.module.css'
import { mainValue, type FigureRow } from './figure'
import { RecordsLink } from './RecordsLink'

interface BarListProps {
  rows: FigureRow[]
  /** How many are shown at first. */
  first?: number
}

/** Bars with their names and numbers; each line leads to its records. */
export function BarList({ rows, first = rows.length }: BarListProps) {
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const longest = Math.max(1, ...rows.map(mainValue))
  const shown = all ? rows : rows.slice(0, first)
  const count = rows.length
  return (
    <div>
      <ol>
        {shown.map((row) => (
          <li key={row.key}>
            <RecordsLink to={row.records} className={styles.line}>
              <span className={styles.label}>{row.label}</span>
              <span className={styles.track}>
                <span className={styles.bar} style={{ width: `${(mainValue(row) / longest) * 100}%` }} />
              </span>
              <span className={styles.value}>{formatNumber(mainValue(row), language)}</span>
            </RecordsLink>
          </li>
        ))}
      </ol>
      {count > first && (
        <Button look="quiet" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? <Trans>Show fewer</Trans> : <Trans>Show all {count}</Trans>}
        </Button>
      )}
    </div>
  )
}

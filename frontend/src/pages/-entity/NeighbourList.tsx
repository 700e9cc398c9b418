import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import styles from './NeighbourList.module.css'

export interface Neighbour {
  key: string
  name: ReactNode
  /** In a few words why it is here. */
  facts?: ReactNode
}

interface NeighbourListProps {
  id: string
  title: ReactNode
  /** What the list is of, where the title does not say it all. */
  note?: ReactNode
  items: readonly Neighbour[]
  first?: number
  /** In columns over the whole width. */
  wide?: boolean
  /** Where there is more of the kind. */
  more?: ReactNode
}

const STEP = 60

/** Others that are worth seeing from here. Nothing where there are none. */
export function NeighbourList({ id, title, note, items, first = 6, wide = false, more }: NeighbourListProps) {
  const language = useLanguage()
  const [limit, setLimit] = useState(first)
  if (items.length === 0) return null
  const shown = items.length <= limit + 1 ? items : items.slice(0, limit)
  const rest = items.length - shown.length
  const count = formatNumber(rest, language)
  return (
    <div className={[styles.neighbours, wide && styles.wide].filter(Boolean).join(' ')}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      <ul>
        {shown.map(({ key, name, facts }) => (
          <li key={key} className={styles.line}>
            <span className={styles.name}>{name}</span>
            {facts && <span className={styles.facts}>{facts}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" className={styles.more} onClick={() => setLimit(limit + STEP)}>
          <Trans>{count} more</Trans>
        </Button>
      )}
      {more && <p className={styles.note}>{more}</p>}
    </div>
  )
}

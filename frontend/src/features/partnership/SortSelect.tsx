import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { sortKeys, type Sort, type SortKey } from '@/shared/register/sortRows'
import { IconButton } from '@/shared/ui/IconButton'
import { columnLabels } from '@/shared/vocabulary/columnLabels'
import styles from './PartnershipCards.module.css'

interface SortSelectProps {
  sort: Sort
  onSort: (sort: Sort) => void
  /** What can be chosen. */
  keys?: readonly SortKey[]
}

/** By what the cards are in order, and which way: what the headings of a table do. */
export function SortSelect({ sort, onSort, keys = sortKeys }: SortSelectProps) {
  const { t } = useLingui()
  const id = useId()
  const { key, descending } = sort
  return (
    <div className={styles.sort}>
      <label htmlFor={id} className={styles.label}>
        <Trans>Order</Trans>
      </label>
      <select
        id={id}
        className={styles.select}
        value={key}
        onChange={(event) => {
          const chosen = keys.find((each) => each === event.target.value)
          if (chosen) onSort({ key: chosen, descending: false })
        }}
      >
        {keys.map((each) => (
          <option key={each} value={each}>
            {t(columnLabels[each])}
          </option>
        ))}
      </select>
      <IconButton
        icon={descending ? 'down' : 'up'}
        label={descending ? t`Down; turn round` : t`Up; turn round`}
        onClick={() => onSort({ key, descending: !descending })}
      />
    </div>
  )
}

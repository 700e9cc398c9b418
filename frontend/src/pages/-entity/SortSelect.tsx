import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { columns } from '@/features/partnership/columns'
import type { Sort, SortKey } from '@/shared/register/sortRows'
import styles from './SortSelect.module.css'

interface SortSelectProps {
  keys: readonly SortKey[]
  sort: Sort
  onSort: (sort: Sort) => void
}

/** The order of a list that has no column heads to press. */
export function SortSelect({ keys, sort, onSort }: SortSelectProps) {
  const { t } = useLingui()
  const id = useId()
  const orders = keys.flatMap((key): { sort: Sort; name: string }[] => {
    const title = columns.find((column) => column.key === key)?.title
    if (!title) return []
    if (key !== 'since') return [{ sort: { key, descending: key === 'trust' }, name: t(title) }]
    return [
      { sort: { key, descending: true }, name: t`Newest first` },
      { sort: { key, descending: false }, name: t`Oldest first` },
    ]
  })
  const chosen = orders.findIndex((order) => order.sort.key === sort.key && order.sort.descending === sort.descending)
  return (
    <p className={styles.order}>
      <label htmlFor={id}>
        <Trans>Order</Trans>
      </label>
      <select
        id={id}
        className={styles.select}
        value={Math.max(0, chosen)}
        onChange={({ target }) => {
          const order = orders[Number(target.value)]
          if (order) onSort(order.sort)
        }}
      >
        {orders.map(({ name }, i) => (
          <option key={name} value={i}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import type { MouseEvent } from 'react'
import { mostTerms, sortOf, sortTerms, type Sort, type SortKey } from '@/shared/register/sortRows'
import { Icon } from '@/shared/ui/Icon'
import type { Column } from './columns'
import styles from './PartnershipTable.module.css'

interface ColumnHeadsProps {
  columns: readonly Column[]
  sort: Sort
  onSort: (sort: Sort) => void
}

/** The headings, each a button that sorts by it; with Shift it sorts what is equal by those before. */
export function ColumnHeads({ columns, sort, onSort }: ColumnHeadsProps) {
  const { t } = useLingui()
  const terms = sortTerms(sort)
  const press = (event: MouseEvent, key: SortKey) =>
    onSort(event.shiftKey ? sortedAlso(sort, key) : sortedBy(sort, key))
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, title, numeric }) => {
          const place = terms.findIndex((term) => term.key === key)
          const descending = terms[place]?.descending ?? false
          return (
            <th
              key={key}
              scope="col"
              aria-sort={place === 0 ? (descending ? 'descending' : 'ascending') : undefined}
              className={numeric ? styles.number : undefined}
            >
              <button type="button" className={styles.sort} onClick={(event) => press(event, key)}>
                <span className={styles.title}>{t(title)}</span>
                <span className={place >= 0 ? styles.mark : styles.idle}>
                  <Icon name={descending ? 'down' : 'up'} size={12} />
                  {terms.length > 1 && place >= 0 && <span aria-hidden="true">{place + 1}</span>}
                </span>
                {place > 0 && (
                  <span className="visually-hidden">
                    {' '}
                    {descending ? <Trans>(then by this, down)</Trans> : <Trans>(then by this, up)</Trans>}
                  </span>
                )}
              </button>
            </th>
          )
        })}
        <th scope="col">
          <span className="visually-hidden">
            <Trans>Record</Trans>
          </span>
        </th>
      </tr>
    </thead>
  )
}

/** By this column alone; the other way round if it is so already. */
function sortedBy(sort: Sort, key: SortKey): Sort {
  return { key, descending: sort.key === key && !sort.descending }
}

/** By this column too, after those before; the other way round if it is among them. */
function sortedAlso(sort: Sort, key: SortKey): Sort {
  const terms = sortTerms(sort)
  const turned = terms.map((term) => (term.key === key ? { key, descending: !term.descending } : term))
  const known = terms.some((term) => term.key === key)
  return sortOf(known ? turned : [...turned.slice(0, mostTerms - 1), { key, descending: false }]) ?? sort
}

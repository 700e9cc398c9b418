import { Trans, useLingui } from '@lingui/react/macro'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Register } from '@/shared/register/register'
import { sortRows, type Sort, type SortKey } from '@/shared/register/sortRows'
import { Icon } from '@/shared/ui/Icon'
import { Empty } from '@/shared/ui/States'
import { columns } from './columns'
import styles from './PartnershipTable.module.css'

interface PartnershipTableProps {
  register: Register
  rows: Uint32Array
  sort: Sort
  onSort: (sort: Sort) => void
  /** Columns that would say the same in every line. */
  without?: readonly SortKey[]
  dense?: boolean
}

const none: readonly SortKey[] = []

/** The matching partnerships as a real table of which only the lines in view are in the document. */
export function PartnershipTable({
  register,
  rows,
  sort,
  onSort,
  without = none,
  dense = false,
}: PartnershipTableProps) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const sorted = useMemo(() => sortRows(register, rows, sort, language), [register, rows, sort, language])
  const height = dense ? 32 : 44
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer changes in place; nothing here is memoised over it
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 10,
    initialRect: { width: 1000, height: 440 },
  })
  const shown = columns.filter(({ key }) => !without.includes(key))
  const total = shown.reduce((sum, { width }) => sum + width, 0)
  const lines = virtualizer.getVirtualItems()
  const before = lines[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (lines.at(-1)?.end ?? 0)

  if (sorted.length === 0) {
    return (
      <Empty title={t`No partnership matches these filters`}>
        <p>
          <Trans>Remove a filter above, or clear them all.</Trans>
        </p>
      </Empty>
    )
  }
  return (
    <div ref={box} className={styles.box} tabIndex={0} role="region" aria-label={t`Table of partnerships`}>
      <table className={styles.table} style={{ minWidth: 0.95 * total }} aria-rowcount={sorted.length + 1}>
        <colgroup>
          {shown.map(({ key, width }) => (
            <col key={key} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map(({ key, title, numeric }) => {
              const active = sort.key === key
              const direction = sort.descending ? 'descending' : 'ascending'
              return (
                <th
                  key={key}
                  scope="col"
                  aria-sort={active ? direction : undefined}
                  className={numeric ? styles.number : undefined}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => onSort({ key, descending: active && !sort.descending })}
                  >
                    {t(title)}
                    <span className={active ? styles.mark : styles.idle}>
                      <Icon name={active && sort.descending ? 'down' : 'up'} size={12} />
                    </span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Space height={before} columns={shown.length} />}
          {lines.map(({ index }) => {
            const row = sorted[index] ?? 0
            return (
              <tr key={row} aria-rowindex={index + 2} className={styles.row} style={{ height }}>
                {shown.map(({ key, cell, numeric }) => {
                  const content = cell(row, { register, language, i18n })
                  return (
                    <td
                      key={key}
                      className={numeric ? styles.number : undefined}
                      title={typeof content === 'string' ? content : undefined}
                    >
                      {content ?? <NotKnown />}
                    </td>
                  )
                })}
              </tr>
            )
          })}
          {after > 0 && <Space height={after} columns={shown.length} />}
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the lines that are out of view. */
function Space({ height, columns: span }: { height: number; columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={span} className={styles.space} style={{ height }} />
    </tr>
  )
}

function NotKnown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">
        <Trans>not known</Trans>
      </span>
    </>
  )
}

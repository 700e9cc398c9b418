import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { columns } from '@/features/partnership/columns'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Register } from '@/shared/register/register'
import { sortRows, type Sort, type SortKey } from '@/shared/register/sortRows'
import { Icon } from '@/shared/ui/Icon'
import styles from './EntityTable.module.css'

/** In the measure of the other columns' widths. */
const RECORD_WIDTH = 75

interface EntityTableProps {
  register: Register
  rows: Uint32Array
  /** The columns, in this order. */
  keys: readonly SortKey[]
  sort: Sort
  onSort: (sort: Sort) => void
  /** How many rows are shown. */
  first: number
  label: string
}

/** The partnerships of one entity as a plain table within the page: no box that scrolls by itself. */
export function EntityTable({ register, rows, keys, sort, onSort, first, label }: EntityTableProps) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const sorted = useMemo(() => sortRows(register, rows, sort, language), [register, rows, sort, language])
  const shown = keys.flatMap((key) => columns.find((column) => column.key === key) ?? [])
  const total = shown.reduce((sum, { width }) => sum + width, RECORD_WIDTH)
  return (
    <div className={styles.box}>
      <table className={styles.table} aria-label={label} aria-rowcount={rows.length + 1}>
        <colgroup>
          {shown.map(({ key, width }) => (
            <col key={key} style={{ width: `${(100 * width) / total}%` }} />
          ))}
          <col style={{ width: `${(100 * RECORD_WIDTH) / total}%` }} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map(({ key, title, numeric }) => {
              const active = sort.key === key
              return (
                <th
                  key={key}
                  scope="col"
                  aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
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
            <th scope="col" className={styles.record}>
              <Trans>Record</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from(sorted.subarray(0, first), (row, index) => (
            <tr key={row} aria-rowindex={index + 2}>
              {shown.map(({ key, cell, numeric }, place) => {
                const content = cell(row, { register, language, i18n }) ?? <NotKnown />
                const className = numeric ? styles.number : undefined
                return place === 0 ? (
                  <th key={key} scope="row" className={className}>
                    {content}
                  </th>
                ) : (
                  <td key={key} className={className}>
                    {content}
                  </td>
                )
              })}
              <td>
                <RecordLink id={register.doc.partnerships.id[row] ?? 0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The partnership's own page: its documents, and what each source says. */
function RecordLink({ id }: { id: number }) {
  const { t } = useLingui()
  return (
    <Link to="/partnerships/$id" params={{ id: String(id) }} aria-label={t`Record No. ${id}`}>
      <Trans>No. {id}</Trans>
    </Link>
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

import { useRef, type CSSProperties } from 'react'
import type { Register } from '@/shared/register/register'
import type { Sort, SortKey } from '@/shared/register/sortRows'
import { ColumnHeads } from './ColumnHeads'
import { columnsOf } from './columns'
import { lineHeights } from './density'
import { PartnershipRow } from './PartnershipRow'
import styles from './PartnershipTable.module.css'
import plain from './PlainTable.module.css'
import { useFocusLeftRow, useLeftRow } from './rowReturn'
import { useRowClick } from './useRowClick'

interface PlainTableProps {
  register: Register
  /** In their order; those that are shown. */
  rows: Uint32Array
  /** How many there are with those that are not shown. */
  all: number
  columns: readonly SortKey[]
  sort: Sort
  onSort: (sort: Sort) => void
  label: string
}

/** Of the column that leads to the record. */
const linkWidth = 44

/** Some partnerships as a table that is a part of its page: all of its lines are drawn, and no box scrolls in the page. */
export function PlainTable({ register, rows, all, columns, sort, onSort, label }: PlainTableProps) {
  const box = useRef<HTMLDivElement>(null)
  const { place, leave } = useLeftRow()
  useFocusLeftRow(place, box, () => undefined)
  useRowClick(box, (target) => leave(target, 0))
  const shown = columnsOf(columns)
  const total = shown.reduce((sum, { width }) => sum + width, linkWidth)
  return (
    <div ref={box} className={plain.box}>
      <table
        className={[styles.table, plain.table].join(' ')}
        style={{ '--least': '44rem', '--line-height': `${lineHeights.comfortable}px` } as CSSProperties}
        aria-label={label}
        aria-rowcount={all + 1}
      >
        <colgroup>
          {shown.map(({ key, width }) => (
            <col key={key} style={{ width: `${(100 * width) / total}%` }} />
          ))}
          <col className={styles.linkColumn} style={{ width: `${(100 * linkWidth) / total}%` }} />
        </colgroup>
        <ColumnHeads columns={shown} sort={sort} onSort={onSort} />
        <tbody>
          {Array.from(rows, (row, index) => (
            <PartnershipRow key={row} register={register} row={row} columns={shown} position={index + 2} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

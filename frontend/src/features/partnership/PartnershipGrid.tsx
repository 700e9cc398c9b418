import { Trans, useLingui } from '@lingui/react/macro'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type CSSProperties } from 'react'
import type { Register } from '@/shared/register/register'
import type { Sort } from '@/shared/register/sortRows'
import { ColumnHeads } from './ColumnHeads'
import type { Column } from './columns'
import { lineHeights, type Density } from './density'
import styles from './PartnershipTable.module.css'
import { PartnershipRow } from './PartnershipRow'
import { useFocusLeftRow, useLeftRow } from './rowReturn'
import { useRowClick } from './useRowClick'

interface PartnershipGridProps {
  register: Register
  rows: Uint32Array
  columns: readonly Column[]
  sort: Sort
  onSort: (sort: Sort) => void
  density: Density
  /** Every line is drawn, up to a limit: for paper. */
  whole: boolean
}

/** More would print for an hour, and nobody reads it. */
const mostPrinted = 5000
/** Of the column that leads to the record. */
const linkWidth = 32

/** A real table of which only the lines in view are in the document. */
export function PartnershipGrid({ register, rows, columns, sort, onSort, density, whole }: PartnershipGridProps) {
  const { t } = useLingui()
  const box = useRef<HTMLDivElement>(null)
  const height = lineHeights[density]
  const { place, leave } = useLeftRow()
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer changes in place; nothing here is memoised over it
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 10,
    initialRect: { width: 1000, height: 440 },
    initialOffset: place?.offset ?? 0,
  })
  const reveal = (id: number) => {
    const row = register.index.partnership.get(id)
    const index = row === undefined ? -1 : rows.indexOf(row)
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' })
  }
  useFocusLeftRow(place, box, reveal)
  useRowClick(box, (target) => leave(target, box.current?.scrollTop ?? 0))

  const total = columns.reduce((sum, { width }) => sum + width, linkWidth)
  const lines = virtualizer.getVirtualItems()
  const indices = whole
    ? Array.from({ length: Math.min(rows.length, mostPrinted) }, (_, i) => i)
    : lines.map(({ index }) => index)
  const before = whole ? 0 : (lines[0]?.start ?? 0)
  const after = whole ? 0 : virtualizer.getTotalSize() - (lines.at(-1)?.end ?? 0)
  const unprinted = whole ? rows.length - indices.length : 0

  return (
    <div
      ref={box}
      className={styles.box}
      data-density={density}
      tabIndex={0}
      role="region"
      aria-label={t`Table of partnerships`}
    >
      <table
        className={styles.table}
        style={{ '--least': `${total}px`, '--line-height': `${height}px` } as CSSProperties}
        aria-rowcount={rows.length + 1}
      >
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width: `${(100 * width) / total}%` }} />
          ))}
          <col className={styles.linkColumn} style={{ width: `${(100 * linkWidth) / total}%` }} />
        </colgroup>
        <ColumnHeads columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          {before > 0 && <Space height={before} columns={columns.length + 1} />}
          {indices.map((index) => {
            const row = rows[index] ?? 0
            return <PartnershipRow key={row} register={register} row={row} columns={columns} position={index + 2} />
          })}
          {after > 0 && <Space height={after} columns={columns.length + 1} />}
        </tbody>
      </table>
      {unprinted > 0 && (
        <p className={styles.unprinted}>
          <Trans>{unprinted} more rows are not printed: download them as a file.</Trans>
        </p>
      )}
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

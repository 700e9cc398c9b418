import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Register } from '@/shared/register/register'
import type { Column } from './columns'
import styles from './PartnershipTable.module.css'
import { RecordLink } from './RecordLink'

interface PartnershipRowProps {
  register: Register
  row: number
  columns: readonly Column[]
  /** Its line in the whole table, the headings being the first. */
  position: number
}

/** Scrolling draws the table anew for every line that comes in: those that are there already stay as they are. */
export const PartnershipRow = memo(function PartnershipRow({ register, row, columns, position }: PartnershipRowProps) {
  const { i18n } = useLingui()
  const language = useLanguage()
  return (
    <tr aria-rowindex={position} className={styles.row} data-id={register.doc.partnerships.id[row]}>
      {columns.map(({ key, cell, numeric }, i) => {
        const content = cell(row, { register, language, i18n })
        const Cell = i === 0 ? 'th' : 'td'
        return (
          <Cell
            key={key}
            scope={i === 0 ? 'row' : undefined}
            className={numeric ? styles.number : undefined}
            title={typeof content === 'string' ? content : undefined}
          >
            <div className={styles.cell}>{content ?? <NotKnown />}</div>
          </Cell>
        )
      })}
      <td className={styles.link}>
        <RecordLink register={register} row={row} className={styles.open} />
      </td>
    </tr>
  )
})

export function NotKnown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">
        <Trans>not known</Trans>
      </span>
    </>
  )
}

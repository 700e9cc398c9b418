import { Trans, useLingui } from '@lingui/react/macro'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Register } from '@/shared/register/register'
import type { Sort } from '@/shared/register/sortRows'
import type { Column } from './columns'
import styles from './PartnershipCards.module.css'
import { RecordLink } from './RecordLink'
import { useFocusLeftRow, useLeftRow } from './rowReturn'
import { SortSelect } from './SortSelect'
import { useRowClick } from './useRowClick'

interface PartnershipCardsProps {
  register: Register
  rows: Uint32Array
  columns: readonly Column[]
  sort: Sort
  onSort: (sort: Sort) => void
}

/** The rows as cards under each other, on screens too narrow for a table; the page scrolls, not a box in it. */
export default function PartnershipCards({ register, rows, columns, sort, onSort }: PartnershipCardsProps) {
  const { t } = useLingui()
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  const { place, leave } = useLeftRow()
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 112,
    overscan: 8,
    scrollMargin: top,
    initialRect: { width: 360, height: 640 },
    initialOffset: place?.offset ?? 0,
  })
  useLayoutEffect(() => {
    const { current: element } = list
    if (element) setTop(element.getBoundingClientRect().top + window.scrollY)
  }, [])
  const reveal = (id: number) => {
    const row = register.index.partnership.get(id)
    const index = row === undefined ? -1 : rows.indexOf(row)
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' })
  }
  useFocusLeftRow(place, list, reveal)
  useRowClick(list, (target) => leave(target, window.scrollY))

  const lines = virtualizer.getVirtualItems()
  const before = (lines[0]?.start ?? top) - top
  const after = virtualizer.getTotalSize() - ((lines.at(-1)?.end ?? top) - top)
  return (
    <section className={styles.cards} aria-label={t`List of partnerships`}>
      <SortSelect sort={sort} onSort={onSort} />
      <ul ref={list} style={{ paddingBlock: `${before}px ${after}px` }}>
        {lines.map(({ index }) => {
          const row = rows[index] ?? 0
          return (
            <li
              key={row}
              ref={virtualizer.measureElement}
              data-index={index}
              data-id={register.doc.partnerships.id[row]}
              className={styles.card}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              <PartnershipCard register={register} row={row} columns={columns} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function PartnershipCard({ register, row, columns }: { register: Register; row: number; columns: readonly Column[] }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const context = { register, language, i18n }
  const content = (key: string) => columns.find((column) => column.key === key)?.cell(row, context)
  const [party, partner, trust] = [content('municipality'), content('partner'), content('trust')]
  const facts = columns
    .filter(({ key }) => key !== 'municipality' && key !== 'partner' && key !== 'trust')
    .map(({ key, title, numeric, cell }) => ({ key, title, numeric, value: cell(row, context) }))
    .filter(({ value }) => value !== null)
  return (
    <>
      <div className={styles.main}>
        <p className={styles.names}>
          {party}
          {party && partner && ' – '}
          {partner}
        </p>
        <p className={styles.facts}>
          {facts.map(({ key, title, numeric, value }, i) => (
            <span key={key}>
              {i > 0 && ' · '}
              {numeric && `${t(title)}: `}
              {value}
            </span>
          ))}
          {facts.length === 0 && !trust && <Trans>Nothing more is known.</Trans>}
        </p>
        {trust && <p className={styles.trust}>{trust}</p>}
      </div>
      <RecordLink register={register} row={row} className={styles.open} />
    </>
  )
}

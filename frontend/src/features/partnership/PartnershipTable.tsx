import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Register } from '@/shared/register/register'
import { sortRows, type Sort, type SortKey } from '@/shared/register/sortRows'
import { defaultColumns } from '@/shared/register/tableColumns'
import { Empty, Loading } from '@/shared/ui/States'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import { columnsOf } from './columns'
import { useDensity } from './density'
import { PartnershipGrid } from './PartnershipGrid'
import { usePrinting } from './usePrinting'

const PartnershipCards = lazy(() => import('./PartnershipCards'))

interface PartnershipTableProps {
  register: Register
  rows: Uint32Array
  sort: Sort
  onSort: (sort: Sort) => void
  columns?: readonly SortKey[]
  /** Columns that would say the same in every line. */
  without?: readonly SortKey[]
  /** Dense unless the reader has chosen a density. */
  dense?: boolean
  /** What is said where nothing matches; without it, that it is so. */
  empty?: ReactNode
}

/** The matching partnerships as a real table, and as a list of cards where a table would not fit. */
export function PartnershipTable({
  register,
  rows,
  sort,
  onSort,
  columns = defaultColumns,
  without,
  dense = false,
  empty,
}: PartnershipTableProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const density = useDensity(dense ? 'dense' : 'comfortable')
  const narrow = useMediaQuery('(width < 768px)')
  const printing = usePrinting()
  const sorted = useMemo(() => sortRows(register, rows, sort, language), [register, rows, sort, language])
  const shown = useMemo(() => columnsOf(columns, without), [columns, without])

  if (sorted.length === 0) {
    return (
      empty ?? (
        <Empty title={t`No partnership matches these filters`}>
          <p>
            <Trans>Remove a filter above, or clear them all.</Trans>
          </p>
        </Empty>
      )
    )
  }
  if (narrow && !printing) {
    return (
      <Suspense fallback={<Loading />}>
        <PartnershipCards register={register} rows={sorted} columns={shown} sort={sort} onSort={onSort} />
      </Suspense>
    )
  }
  return (
    <PartnershipGrid
      register={register}
      rows={sorted}
      columns={shown}
      sort={sort}
      onSort={onSort}
      density={density}
      whole={printing}
    />
  )
}

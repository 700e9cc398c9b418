import { lazy, Suspense } from 'react'
import { Loading } from '@/shared/ui/States'
import type { FilterResult } from '@/shared/register/filterRegister'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'

/** The panel is a chunk of its own: its list boxes are the largest part of the page after the map. */
const FilterPanel = lazy(() => import('./FilterPanel'))

interface FilterSectionProps {
  register: Register | undefined
  filter: PartnershipFilter
  result: FilterResult | null
  onChange: (change: Partial<PartnershipFilter>, replace?: boolean) => void
}

export function FilterSection({ register, filter, result, onChange }: FilterSectionProps) {
  if (!register || !result) return <Loading />
  return (
    <Suspense fallback={<Loading />}>
      <FilterPanel register={register} filter={filter} result={result} onChange={onChange} />
    </Suspense>
  )
}

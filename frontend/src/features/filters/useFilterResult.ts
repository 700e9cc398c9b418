import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { filterRegister, type FilterResult } from '@/shared/register/filterRegister'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import { textMatchesQuery } from '@/shared/register/queries'
import type { Register } from '@/shared/register/register'

/** The answer to the filter; null until the register, and what the text means, are known. */
export function useFilterResult(register: Register | undefined, filter: PartnershipFilter) {
  const matches = useQuery(textMatchesQuery(filter.q))
  const groups = filter.q ? (matches.data ?? null) : null
  const waiting = filter.q !== '' && !groups
  const result: FilterResult | null = useMemo(
    () => (register && !waiting ? measured('filter-register', () => filterRegister(register, filter, groups)) : null),
    [register, filter, groups, waiting],
  )
  return { result, matches: groups, textFailed: filter.q !== '' && matches.isError, retryText: matches.refetch }
}

/** Leaves a mark that `make bench` reads, and the browser's own tools show. */
function measured<Result>(mark: string, compute: () => Result): Result {
  const start = performance.now()
  const result = compute()
  performance.measure(mark, { start })
  return result
}

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { filterRegister, type FilterResult } from '@/shared/register/filterRegister'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import { textMatchesQuery } from '@/shared/register/queries'
import type { Register } from '@/shared/register/register'

/**
 * The answer to the filter; null until the register, and what the text means, are known. While another text is looked up,
 * the last answer stays, with the filter that it answers: a page that emptied itself meanwhile would take the box away in
 * which the reader types.
 */
export function useFilterResult(register: Register | undefined, filter: PartnershipFilter) {
  const matches = useQuery(textMatchesQuery(filter.q))
  const groups = filter.q ? (matches.data ?? null) : null
  const waiting = filter.q !== '' && !groups
  const result: FilterResult | null = useMemo(
    () => (register && !waiting ? measured('filter-register', () => filterRegister(register, filter, groups)) : null),
    [register, filter, groups, waiting],
  )
  const [last, setLast] = useState({ register, filter, result })
  if (result && result !== last.result) setLast({ register, filter, result })
  const shown = !result && last.register === register ? last : { filter, result }
  const textFailed = filter.q !== '' && matches.isError
  return { result: shown.result, answered: shown.filter, matches: groups, textFailed, retryText: matches.refetch }
}

/** Leaves a mark that `make bench` reads, and the browser's own tools show. */
function measured<Result>(mark: string, compute: () => Result): Result {
  const start = performance.now()
  const result = compute()
  performance.measure(mark, { start })
  return result
}

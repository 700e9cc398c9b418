import type { FilterResult } from '@/shared/register/filterRegister'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'

/**
 * The same answer in the API's words. A class of the map's legend depends on what all other filters find, which no
 * parameter of the API says: it is asked for by the municipalities that were found.
 */
export function asApiFilter(register: Register, filter: PartnershipFilter, result: FilterResult): PartnershipFilter {
  if (filter.only.length === 0) return filter
  const municipality = register.doc.municipalities.code.filter((_, i) => result.byMunicipality[i]! > 0)
  return { ...filter, only: [], municipality }
}

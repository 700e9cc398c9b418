import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { formatSelection, positionOf } from '@/shared/register/selection'
import type { Dropped, PageState } from './filterSchema'

const entities = ['municipality', 'raion', 'region', 'country', 'partner', 'theme', 'source'] as const

/** Leaves out well-formed values that the register does not know, such as the code of a partner since removed. */
export function dropUnknown(
  { state, dropped }: { state: PageState; dropped: Dropped[] },
  register: Register,
): { state: PageState; dropped: Dropped[] } {
  const unknown: Dropped[] = []
  const filter: PartnershipFilter = { ...state.filter }
  for (const name of entities) {
    filter[name] = state.filter[name].filter((value) => {
      const known = register.index[name].has(value)
      if (!known) unknown.push({ name, value })
      return known
    })
  }
  let { selection } = state
  if (selection && positionOf(register, selection) === undefined) {
    unknown.push({ name: 'selected', value: formatSelection(selection) })
    selection = null
  }
  return unknown.length === 0
    ? { state, dropped }
    : { state: { ...state, filter, selection }, dropped: [...dropped, ...unknown] }
}

import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Language } from '@/shared/i18n/language'
import { defaultFilter, facetNames, type FacetName, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { formatYears, yearsIn, yearSpans } from '@/shared/register/years'
import { statuses } from '@/shared/vocabulary/vocabulary'
import { chipLabel } from './filterLabels'
import { hidesEnded } from './filterSchema'

/** One thing that is asked, as it stands on a chip. */
export interface Condition {
  key: string
  name: keyof PartnershipFilter
  label: string
  /** The change that takes it off. */
  without: Partial<PartnershipFilter>
}

/** Everything that the reader asks; the page's own default, nothing ended, is not among it. */
export function conditionsOf(
  register: Register,
  filter: PartnershipFilter,
  language: Language,
  i18n: I18n,
): Condition[] {
  const label = (name: keyof PartnershipFilter, value: string) => chipLabel(register, name, value, language, i18n)
  const conditions: Condition[] = []
  for (const name of facetNames) {
    if (name === 'status' && (hidesEnded(filter) || filter.status.length >= statuses.length)) {
      if (!hidesEnded(filter)) conditions.push(everyStatus(i18n))
    } else if (name === 'year') {
      for (const span of yearSpans(filter.year)) {
        const value = formatYears(span)
        const gone = new Set(yearsIn(span))
        const without = { year: filter.year.filter((year) => !gone.has(year)) }
        conditions.push({ key: `year ${value}`, name, label: label('year', value), without })
      }
    } else {
      for (const value of filter[name]) {
        conditions.push({
          key: `${name} ${value}`,
          name,
          label: label(name, value),
          without: dropValue(filter, name, value),
        })
      }
    }
  }
  for (const value of filter.only) {
    const without = { only: filter.only.filter((each) => each !== value) }
    conditions.push({ key: value, name: 'only', label: label('only', value), without })
  }
  for (const name of ['q', 'signedFrom', 'signedTo'] as const) {
    if (filter[name]) conditions.push({ key: name, name, label: label(name, filter[name]), without: { [name]: '' } })
  }
  return conditions
}

/** Those that have ended are shown too, which the page says as it says that they are hidden. */
function everyStatus(i18n: I18n): Condition {
  const label = i18n._(msg`ended and suspended too`)
  return { key: 'status all', name: 'status', label, without: { status: defaultFilter.status } }
}

/** Nothing left of the status means the page's default again. */
function dropValue(filter: PartnershipFilter, name: FacetName, value: string): Partial<PartnershipFilter> {
  const rest = filter[name].filter((each: string | number) => each !== value)
  return { [name]: name === 'status' && rest.length === 0 ? defaultFilter.status : rest }
}

/** Those of the first that are not among the second. */
export function takenOff(before: readonly Condition[], now: readonly Condition[]): Condition[] {
  const left = new Set(now.map(({ key }) => key))
  return before.filter(({ key }) => !left.has(key))
}

import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Condition } from './conditions'
import { facetLabels } from './filterLabels'
import { hidesEnded } from './filterSchema'

/** The filter as a line of text, for paper and for citing: "Область: Львівська область; країна партнера: Польща". */
export function filterInWords(filter: PartnershipFilter, conditions: readonly Condition[], i18n: I18n): string {
  const fields = new Map<string, string[]>()
  for (const { name, label } of conditions) {
    // These say themselves what they are of.
    const plain = name === 'year' || name === 'signedFrom' || name === 'signedTo' || name === 'only'
    const field = plain ? label : name === 'q' ? i18n._(msg`Any name`) : i18n._(facetLabels[name])
    fields.set(field, plain ? [] : [...(fields.get(field) ?? []), label])
  }
  const parts = [...fields].map(([field, values]) => (values.length > 0 ? `${field}: ${values.join(', ')}` : field))
  if (hidesEnded(filter)) parts.push(i18n._(msg`without ended and suspended`))
  return parts.join('; ')
}

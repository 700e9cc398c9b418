import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatDate } from '@/shared/format/dates'
import type { Language } from '@/shared/i18n/language'
import {
  countryName,
  municipalityName,
  partnerName,
  raionName,
  regionName,
  sourceTitle,
  themeName,
} from '@/shared/register/names'
import type { FacetName, PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { OnlyClass } from '@/shared/register/municipalityClasses'
import type { Register } from '@/shared/register/register'
import { onlyLabel } from '@/shared/vocabulary/classLabels'
import { firstYear, lastYear, parseYears } from '@/shared/register/years'
import { kindLabels, levelLabels, statusLabels, trustLabels } from '@/shared/vocabulary/labels'
import { kinds, levels, statuses, trusts } from '@/shared/vocabulary/vocabulary'

export const facetLabels = {
  municipality: msg`Municipality`,
  raion: msg`Raion`,
  region: msg`Region`,
  country: msg`Partner’s country`,
  partner: msg`Partner`,
  theme: msg`Theme`,
  kind: msg`Kind`,
  status: msg`Status`,
  trust: msg`Trust`,
  source: msg`Source`,
  level: msg`Level`,
  year: msg`Since the year`,
} satisfies Record<FacetName, unknown>

/** The name of one value of a filter, by its position in the facet. */
export function valueLabel(
  register: Register,
  name: FacetName,
  position: number,
  language: Language,
  i18n: I18n,
): string {
  const { doc } = register
  switch (name) {
    case 'municipality':
      return municipalityName(register, position, language)
    case 'raion':
      return raionName(register, position, language)
    case 'region':
      return regionName(register, position, language)
    case 'country':
      return countryName(register, position, language)
    case 'partner':
      return partnerName(register, position, language)
    case 'theme':
      return themeName(register, position, language)
    case 'source':
      return sourceTitle(register, position, language)
    case 'year':
      return String(position)
    case 'kind':
      return labelOf(doc.kinds[position], kinds, kindLabels, i18n)
    case 'status':
      return labelOf(doc.statuses[position], statuses, statusLabels, i18n)
    case 'trust':
      return labelOf(doc.trusts[position], trusts, trustLabels, i18n)
    case 'level':
      return labelOf(doc.levels[position], levels, levelLabels, i18n)
  }
}

function labelOf<Word extends string>(
  word: string | undefined,
  words: readonly Word[],
  labels: Record<Word, MessageDescriptor>,
  i18n: I18n,
): string {
  const known = words.find((each) => each === word)
  return known ? i18n._(labels[known]) : (word ?? '')
}

/** The public ids of a facet's values, in the order of its counts. */
export function valueIds(register: Register, name: FacetName): readonly string[] | null {
  const { doc } = register
  switch (name) {
    case 'municipality':
      return doc.municipalities.code
    case 'raion':
      return doc.raions.code
    case 'region':
      return doc.regions.code
    case 'country':
      return doc.countries.code
    case 'partner':
      return doc.partners.id
    case 'theme':
      return doc.themes.slug
    case 'source':
      return doc.sources.key
    case 'kind':
      return doc.kinds
    case 'status':
      return doc.statuses
    case 'trust':
      return doc.trusts
    case 'level':
      return doc.levels
    case 'year':
      return null
  }
}

function yearsLabel(text: string, i18n: I18n): string {
  const span = parseYears(text)
  if (!span) return text
  const { from, to } = span
  if (from === to) return i18n._(msg`since ${from}`)
  if (to >= lastYear) return i18n._(msg`since ${from} or later`)
  return from <= firstYear ? i18n._(msg`since ${to} or earlier`) : i18n._(msg`since ${from}–${to}`)
}

/** What each active condition is called on its chip. */
export function chipLabel(
  register: Register,
  name: keyof PartnershipFilter,
  value: string,
  language: Language,
  i18n: I18n,
): string {
  if (name === 'only') return onlyLabel(value as OnlyClass, i18n)
  if (name === 'q') return i18n._(msg`“${value}”`)
  const date = formatDate(value, language)
  if (name === 'signedFrom') return i18n._(msg`signed from ${date}`)
  if (name === 'signedTo') return i18n._(msg`signed until ${date}`)
  if (name === 'year') return yearsLabel(value, i18n)
  const position = valueIds(register, name)?.indexOf(value) ?? -1
  return position < 0 ? value : valueLabel(register, name, position, language, i18n)
}

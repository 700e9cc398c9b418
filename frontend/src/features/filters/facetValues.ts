import type { I18n } from '@lingui/core'
import type { Language } from '@/shared/i18n/language'
import { filterRegister, type FilterResult } from '@/shared/register/filterRegister'
import { defaultFilter, type FacetName } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { foldText } from './foldText'
import { valueIds, valueLabel } from './filterLabels'

export interface FacetValue {
  value: string
  label: string
  /** What a reader may type for it. */
  searchable: string
}

/** A value with the count that choosing it would give. */
export interface Option extends FacetValue {
  count: number
}

const known = new WeakMap<Register, Map<string, FacetValue[]>>()

/** The values of a facet in the order of the register. Made once: they do not change with the filter, only the counts do. */
export function facetValues(register: Register, name: FacetName, language: Language, i18n: I18n): FacetValue[] {
  const ofRegister = known.get(register) ?? new Map<string, FacetValue[]>()
  known.set(register, ofRegister)
  const key = `${name} ${language}`
  const values = ofRegister.get(key) ?? makeValues(register, name, language, i18n)
  ofRegister.set(key, values)
  return values
}

function makeValues(register: Register, name: FacetName, language: Language, i18n: I18n): FacetValue[] {
  const ids = valueIds(register, name) ?? []
  return ids.map((value, position) => {
    const label = valueLabel(register, name, position, language, i18n)
    const names = [label, value, ...otherNames(register, name, position)]
    return { value, label, searchable: foldText(names.join(' ')) }
  })
}

const knownYears = new WeakMap<Register, number[]>()

/** The years of which the register has any partnership, ascending. */
export function yearsKnown(register: Register): number[] {
  const years = knownYears.get(register) ?? [...new Set(register.since)].filter(Boolean).sort((a, b) => a - b)
  knownYears.set(register, years)
  return years
}

/** A name is found in both languages, whichever is shown; a municipality also by its centre. */
function otherNames({ doc }: Register, name: FacetName, position: number): (string | null | undefined)[] {
  switch (name) {
    case 'municipality': {
      const { nameUk, nameEn, centreUk, centreEn } = doc.municipalities
      return [nameUk[position], nameEn[position], centreUk[position], centreEn[position]]
    }
    case 'partner': {
      const { nameUk, nameEn, nameNative } = doc.partners
      return [nameUk[position], nameEn[position], nameNative[position]]
    }
    case 'country':
      return [doc.countries.nameUk[position], doc.countries.nameEn[position]]
    case 'raion':
      return [doc.raions.nameUk[position], doc.raions.nameEn[position]]
    case 'theme':
      return [doc.themes.nameUk[position], doc.themes.nameEn[position]]
    case 'region':
      return [doc.regions.nameUk[position], doc.regions.nameEn[position]]
    default:
      return []
  }
}

const usual = new WeakMap<Register, FilterResult['facets']>()

/** The counts without a filter: an order by them stays the same while the reader filters. */
export function usualCounts(register: Register, name: FacetName): Uint32Array {
  const facets = usual.get(register) ?? filterRegister(register, defaultFilter, null).facets
  usual.set(register, facets)
  return facets[name]
}

export function withCounts(values: FacetValue[], counts: Uint32Array): Option[] {
  return values.map((value, position) => ({ ...value, count: counts[position] ?? 0 }))
}

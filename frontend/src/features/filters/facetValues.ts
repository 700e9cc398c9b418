import type { I18n } from '@lingui/core'
import type { Language } from '@/shared/i18n/language'
import type { FacetName } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
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

/** The values of a facet in the order of its counts. Made once: they do not change with the filter, only the counts do. */
export function facetValues(register: Register, name: FacetName, language: Language, i18n: I18n): FacetValue[] {
  const ofRegister = known.get(register) ?? new Map<string, FacetValue[]>()
  known.set(register, ofRegister)
  const key = `${name} ${language}`
  const values = ofRegister.get(key) ?? makeValues(register, name, language, i18n)
  ofRegister.set(key, values)
  return values
}

function makeValues(register: Register, name: FacetName, language: Language, i18n: I18n): FacetValue[] {
  const ids = valueIds(register, name) ?? years(register)
  return ids.map((value, position) => {
    const label = valueLabel(register, name, position, language, i18n)
    const names = [label, value, ...otherNames(register, name, position)]
    return { value, label, searchable: foldText(names.join(' ')) }
  })
}

/** Years are counted by the year itself. */
function years(register: Register): string[] {
  const latest = register.since.reduce((latest, year) => Math.max(latest, year), 0)
  return Array.from({ length: latest + 1 }, (_, year) => String(year))
}

/** A name is found in both languages, whichever is shown; a municipality also by its centre. */
function otherNames({ doc }: Register, name: FacetName, position: number): (string | null | undefined)[] {
  switch (name) {
    case 'municipality': {
      const { nameUk, nameEn, centreUk } = doc.municipalities
      return [nameUk[position], nameEn[position], centreUk[position]]
    }
    case 'partner': {
      const { nameUk, nameEn, nameNative } = doc.partners
      return [nameUk[position], nameEn[position], nameNative[position]]
    }
    case 'country':
      return [doc.countries.nameUk[position], doc.countries.nameEn[position]]
    case 'region':
      return [doc.regions.nameUk[position], doc.regions.nameEn[position]]
    default:
      return []
  }
}

export function withCounts(values: FacetValue[], counts: Uint32Array): Option[] {
  return values.map((value, position) => ({ ...value, count: counts[position] ?? 0 }))
}

/** Lower case without apostrophes and accents, for comparing what was typed with a name. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[’ʼ'`ʹ]/g, '')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
}

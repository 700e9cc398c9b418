import type { Language } from '@/shared/i18n/language'
import { countryName, partnerName, partyName, raionName, regionName } from './names'
import type { Register } from './register'
import type { SortKey } from './sortKeys'

const ranks = new WeakMap<Register, Map<string, Int32Array>>()

/** The place of each partnership in the order of a column, from 1; 0 is unknown. Made once: collation is slow. */
export function rankOf(register: Register, key: SortKey, language: Language): Int32Array {
  const known = ranks.get(register) ?? new Map<string, Int32Array>()
  ranks.set(register, known)
  const name = `${key} ${language}`
  const ready = known.get(name) ?? makeRank(register, key, language)
  known.set(name, ready)
  return ready
}

function makeRank(register: Register, key: SortKey, language: Language): Int32Array {
  const { doc } = register
  const entity = (column: Int32Array, size: number, name: (i: number) => string) =>
    byEntity(column, byText(size, name, new Intl.Collator(language).compare))
  switch (key) {
    case 'id':
      return Int32Array.from(doc.partnerships.id)
    case 'since':
      return Int32Array.from(register.since)
    case 'signedOn':
      return byText(register.size, (row) => doc.partnerships.signedOn[row] ?? '', byCode)
    case 'kind':
      return byWord(register.kind, doc.kinds)
    case 'status':
      return byWord(register.status, doc.statuses)
    case 'trust':
      return byWord(register.trust, doc.trusts)
    case 'level':
      return byWord(register.level, doc.levels)
    case 'themes':
      return Int32Array.from(register.themeSet, (set) => doc.themeSets[set]?.length ?? 0)
    case 'sources':
      return Int32Array.from(register.sourceSet, (set) => doc.sourceSets[set]?.length ?? 0)
    case 'municipality':
      return byText(register.size, (row) => partyName(register, row, language), new Intl.Collator(language).compare)
    case 'raion':
      return entity(register.raion, doc.raions.code.length, (i) => raionName(register, i, language))
    case 'region':
      return entity(register.region, doc.regions.code.length, (i) => regionName(register, i, language))
    case 'partner':
      return entity(register.partner, doc.partners.id.length, (i) => partnerName(register, i, language))
    case 'country':
      return entity(register.country, doc.countries.code.length, (i) => countryName(register, i, language))
  }
}

/** Closed sets keep the order of the vocabulary; "unknown" is no place in it. */
function byWord(column: Uint8Array, words: readonly string[]): Int32Array {
  const unknown = words.indexOf('unknown')
  return Int32Array.from(column, (value) => (value === unknown ? 0 : value + 1))
}

function byEntity(column: Int32Array, rank: Int32Array): Int32Array {
  return Int32Array.from(column, (value) => (value < 0 ? 0 : rank[value]!))
}

/** The same text has the same place; no text is unknown. */
function byText(size: number, name: (i: number) => string, compare: (a: string, b: string) => number): Int32Array {
  const places = new Map<string, number[]>()
  for (let i = 0; i < size; i++) {
    const text = name(i)
    const same = places.get(text)
    if (same) same.push(i)
    else places.set(text, [i])
  }
  places.delete('')
  const rank = new Int32Array(size)
  const ordered = [...places.keys()].sort(compare)
  ordered.forEach((text, place) => places.get(text)?.forEach((i) => (rank[i] = place + 1)))
  return rank
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { Language } from '@/shared/i18n/language'
import { countryName, partnerName, partyName, regionName } from './names'
import type { Register } from './register'

export const sortKeys = ['municipality', 'region', 'partner', 'country', 'kind', 'since', 'status', 'trust'] as const
export type SortKey = (typeof sortKeys)[number]

export interface Sort {
  key: SortKey
  descending: boolean
}

/**
 * Sorted positions of partnerships. Ties keep the order of the register; what is not known comes last both ways. A
 * counting sort: the ranks are small whole numbers, and comparing 300,000 rows would take longer than a frame or ten.
 */
export function sortRows(register: Register, rows: Uint32Array, sort: Sort, language: Language): Uint32Array {
  const rank = rankOf(register, sort.key, language)
  let highest = 0
  for (const row of rows) highest = Math.max(highest, rank[row]!)
  const place = (row: number) => {
    const own = rank[row]!
    return own === 0 ? highest : sort.descending ? highest - own : own - 1
  }
  const ends = new Uint32Array(highest + 2)
  for (const row of rows) ends[place(row) + 1]!++
  for (let i = 1; i < ends.length; i++) ends[i]! += ends[i - 1]!
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) sorted[ends[place(row)]!++] = row
  return sorted
}

const ranks = new WeakMap<Register, Map<string, Int32Array>>()

/** The place of each partnership in the order of a column, from 1; 0 is unknown. Made once: collation is slow. */
function rankOf(register: Register, key: SortKey, language: Language): Int32Array {
  const known = ranks.get(register) ?? new Map<string, Int32Array>()
  ranks.set(register, known)
  const name = `${key} ${language}`
  const ready = known.get(name) ?? makeRank(register, key, language)
  known.set(name, ready)
  return ready
}

function makeRank(register: Register, key: SortKey, language: Language): Int32Array {
  const { doc } = register
  switch (key) {
    case 'since':
      return Int32Array.from(register.since)
    case 'kind':
    case 'status':
    case 'trust':
      return Int32Array.from(register[key], (value) => value + 1)
    case 'municipality':
      return byText(register.size, (row) => partyName(register, row, language), language)
    case 'region':
      return byEntity(register.region, doc.regions.code.length, (i) => regionName(register, i, language), language)
    case 'partner':
      return byEntity(register.partner, doc.partners.id.length, (i) => partnerName(register, i, language), language)
    case 'country':
      return byEntity(register.country, doc.countries.code.length, (i) => countryName(register, i, language), language)
  }
}

function byEntity(column: Int32Array, size: number, name: (i: number) => string, language: Language): Int32Array {
  const rank = byText(size, name, language)
  return Int32Array.from(column, (value) => (value < 0 ? 0 : rank[value]!))
}

function byText(size: number, name: (i: number) => string, language: Language): Int32Array {
  const places = new Map<string, number[]>()
  for (let i = 0; i < size; i++) {
    const text = name(i)
    const same = places.get(text)
    if (same) same.push(i)
    else places.set(text, [i])
  }
  const rank = new Int32Array(size)
  const ordered = [...places.keys()].sort(new Intl.Collator(language).compare)
  ordered.forEach((text, place) => places.get(text)?.forEach((i) => (rank[i] = place + 1)))
  return rank
}

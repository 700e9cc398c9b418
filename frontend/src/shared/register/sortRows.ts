import type { Language } from '@/shared/i18n/language'
import { rankOf } from './sortRanks'
import type { Register } from './register'

/** What rows can be sorted by: every column that the table has, in the API's words. */
export const sortKeys = [
  'municipality',
  'raion',
  'region',
  'partner',
  'country',
  'kind',
  'status',
  'trust',
  'since',
  'signedOn',
  'themes',
  'sources',
  'level',
  'id',
] as const
export type SortKey = (typeof sortKeys)[number]

export interface SortTerm {
  key: SortKey
  descending: boolean
}

/** What rows are sorted by, and then by what those are that stand equal. */
export interface Sort extends SortTerm {
  then?: readonly SortTerm[]
}

/** More would not be seen: the third already sorts rows that are alike twice over. */
export const mostTerms = 3

export function sortTerms({ key, descending, then = [] }: Sort): SortTerm[] {
  return [{ key, descending }, ...then]
}

export function sortOf([first, ...then]: readonly SortTerm[]): Sort | null {
  if (!first) return null
  return then.length > 0 ? { ...first, then } : { ...first }
}

/**
 * Sorted positions of partnerships. Ties keep the order of the register; what is not known comes last both ways. A
 * counting sort: the ranks are small whole numbers, and comparing 300,000 rows would take longer than a frame or ten.
 * It is stable, so several columns are sorted one after the other, the last first.
 */
export function sortRows(register: Register, rows: Uint32Array, sort: Sort, language: Language): Uint32Array {
  return sortTerms(sort)
    .reverse()
    .reduce((sorted, { key, descending }) => byRank(sorted, rankOf(register, key, language), descending), rows)
}

function byRank(rows: Uint32Array, rank: Int32Array, descending: boolean): Uint32Array {
  let highest = 0
  for (const row of rows) highest = Math.max(highest, rank[row]!)
  const place = (row: number) => {
    const own = rank[row]!
    return own === 0 ? highest : descending ? highest - own : own - 1
  }
  const ends = new Uint32Array(highest + 2)
  for (const row of rows) ends[place(row) + 1]!++
  for (let i = 1; i < ends.length; i++) ends[i]! += ends[i - 1]!
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) sorted[ends[place(row)]!++] = row
  return sorted
}

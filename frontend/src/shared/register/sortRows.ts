import type { Language } from '@/shared/i18n/language'
import type { Register } from './register'
import { sortTerms, type Sort } from './sortKeys'
import { rankOf } from './sortRanks'

export { mostTerms, sortKeys, sortOf, sortTerms, type Sort, type SortKey, type SortTerm } from './sortKeys'

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

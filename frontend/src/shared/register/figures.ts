import { currentStatuses, type Status } from '@/shared/vocabulary/vocabulary'
import type { Register } from './register'

export interface Count {
  /** Position in the register's document, or in its list of words. */
  position: number
  count: number
}

/** How often each value of a column stands in the rows, the most frequent first; rows without a value are left out. */
export function countBy(column: ArrayLike<number>, rows: Uint32Array): Count[] {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const value = column[row] ?? -1
    if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([position, count]) => ({ position, count })).sort((a, b) => b.count - a.count)
}

/** The same for columns that name a set of values. */
export function countInSets(column: ArrayLike<number>, sets: number[][], rows: Uint32Array): Count[] {
  const counts = new Map<number, number>()
  for (const row of rows) {
    for (const value of sets[column[row] ?? -1] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([position, count]) => ({ position, count })).sort((a, b) => b.count - a.count)
}

export interface Years {
  /** Every year from the first to the last known, those without a partnership too. */
  years: { year: number; count: number }[]
  unknown: number
}

export function countYears(register: Register, rows: Uint32Array): Years {
  const counts = new Map<number, number>()
  let unknown = 0
  for (const row of rows) {
    const year = register.since[row] ?? 0
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1)
    else unknown++
  }
  const first = Math.min(...counts.keys())
  const years = [...counts.keys()].length === 0 ? 0 : Math.max(...counts.keys()) - first + 1
  return {
    years: Array.from({ length: years }, (_, i) => ({ year: first + i, count: counts.get(first + i) ?? 0 })),
    unknown,
  }
}

/** What goes on, or may; and what has ended or is suspended. */
export function splitByStatus(register: Register, rows: Uint32Array): { current: Uint32Array; ended: Uint32Array } {
  const isCurrent = register.doc.statuses.map((status) => currentStatuses.includes(status as Status))
  return {
    current: rows.filter((row) => isCurrent[register.status[row] ?? 0]),
    ended: rows.filter((row) => !isCurrent[register.status[row] ?? 0]),
  }
}

/** How many of the rows do not tell what the register would like to know. */
export function countGaps(register: Register, rows: Uint32Array) {
  const kind = register.doc.kinds.indexOf('unknown')
  const status = register.doc.statuses.indexOf('unknown')
  const count = (missing: (row: number) => boolean) => rows.filter((row) => missing(row)).length
  return {
    since: count((row) => register.since[row] === 0),
    kind: count((row) => register.kind[row] === kind),
    status: count((row) => register.status[row] === status),
  }
}

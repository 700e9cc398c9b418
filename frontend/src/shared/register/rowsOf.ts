import type { Trust } from '@/shared/vocabulary/vocabulary'
import type { Register } from './register'

type EntityColumn = 'municipality' | 'partner' | 'country' | 'region' | 'raion'

/** Those of the given rows that touch one entity; without `rows`, of the whole register. */
export function rowsOf(register: Register, column: EntityColumn, position: number, rows?: Uint32Array): Uint32Array {
  const values = register[column]
  if (rows) return rows.filter((row) => values[row] === position)
  const found: number[] = []
  for (let row = 0; row < values.length; row++) if (values[row] === position) found.push(row)
  return Uint32Array.from(found)
}

export interface RowsSummary {
  count: number
  countries: number
  partners: number
  municipalities: number
  /** The row with the latest known year. */
  newest: number | null
  trust: Record<Trust, number>
}

export function summarize(register: Register, rows: Uint32Array): RowsSummary {
  const countries = new Set<number>()
  const partners = new Set<number>()
  const municipalities = new Set<number>()
  const trust: Record<Trust, number> = { verified: 0, reported: 0, listed: 0 }
  let newest: number | null = null
  for (const row of rows) {
    countries.add(register.country[row] ?? -1)
    partners.add(register.partner[row] ?? -1)
    const municipality = register.municipality[row] ?? -1
    if (municipality >= 0) municipalities.add(municipality)
    trust[(register.doc.trusts[register.trust[row] ?? 0] ?? 'listed') as Trust]++
    const since = register.since[row] ?? 0
    if (since > 0 && (newest === null || since > (register.since[newest] ?? 0))) newest = row
  }
  return {
    count: rows.length,
    countries: countries.size,
    partners: partners.size,
    municipalities: municipalities.size,
    newest,
    trust,
  }
}

/** Newest first, what is better known before what is less. */
export function newestFirst(register: Register, rows: Uint32Array): Uint32Array {
  const rank = (row: number) => (register.since[row] ?? 0) * 4 + (register.trust[row] ?? 0)
  return rows.slice().sort((a, b) => rank(b) - rank(a) || a - b)
}

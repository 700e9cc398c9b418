import type { Kind } from '@/shared/vocabulary/vocabulary'
import type { PartnershipDetail } from './queries'
import { meantKinds } from './sayings'

type Statement = Pick<PartnershipDetail['sourceStatements'][number], 'saysKind' | 'saysDate'> & {
  source: { title: string }
}
type Agreement = Pick<PartnershipDetail['agreements'][number], 'signedOn'>

export interface Saying<Value> {
  value: Value
  /** The sources that say so. */
  sources: string[]
}

export interface Disagreements {
  /** Dates that cannot be of the same event, oldest first; empty where the sources agree. */
  dates: Saying<string>[]
  kinds: Saying<Kind>[]
}

/**
 * What the sources of a partnership say differently. "2022" and "2022-06-28" agree: one is only more exact. Two dates of
 * two signed documents do not contradict each other either.
 */
export function disagreementsOf(
  statements: readonly Statement[],
  agreements: readonly Agreement[] = [],
): Disagreements {
  const signed = new Set(agreements.map(({ signedOn }) => signedOn))
  const told = statements.filter(({ saysDate }) => saysDate !== null && !(signed.size > 1 && signed.has(saysDate)))
  const dates = group(told, ({ saysDate }) => mostExact(saysDate ?? '', told))
  const kinds = group(
    statements.filter(({ saysKind }) => saysKind !== null && saysKind in meantKinds),
    ({ saysKind }) => meantKinds[saysKind ?? ''] ?? 'unknown',
  )
  return {
    dates: dates.length > 1 ? dates.sort((a, b) => a.value.localeCompare(b.value)) : [],
    kinds: kinds.length > 1 ? kinds : [],
  }
}

/** The most exact of the dates that say the same. */
function mostExact(date: string, told: readonly Statement[]): string {
  return told.reduce(
    (best, { saysDate }) => (saysDate && saysDate.length > best.length && saysDate.startsWith(best) ? saysDate : best),
    date,
  )
}

function group<Value>(statements: readonly Statement[], valueOf: (statement: Statement) => Value): Saying<Value>[] {
  const found = new Map<Value, string[]>()
  for (const statement of statements) {
    const sources = found.get(valueOf(statement)) ?? []
    if (!sources.includes(statement.source.title)) sources.push(statement.source.title)
    found.set(valueOf(statement), sources)
  }
  return [...found].map(([value, sources]) => ({ value, sources }))
}

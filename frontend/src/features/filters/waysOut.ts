import { filterRegister, type TextMatches } from '@/shared/register/filterRegister'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { statuses } from '@/shared/vocabulary/vocabulary'
import type { Condition } from './conditions'
import { hidesEnded } from './filterSchema'

/** A change of the filter that would find something. */
export interface WayOut {
  /** What is taken off; none where only those that have ended are taken in. */
  off: Condition[]
  change: Partial<PartnershipFilter>
  rows: number
}

/** With more fields than that, pairs of them are not tried: the answer would keep the reader waiting. */
const mostPaired = 7

/**
 * The nearest ways out of an empty answer: one field left out, whichever leaves most; if none helps, two. What each
 * would give is counted, not guessed.
 */
export function waysOut(
  register: Register,
  filter: PartnershipFilter,
  matches: TextMatches | null,
  conditions: readonly Condition[],
): WayOut[] {
  const steps = stepsOf(filter, conditions)
  const tried = (off: Condition[], change: Partial<PartnershipFilter>): WayOut => {
    const { rows } = filterRegister(register, { ...filter, ...change }, change.q === '' ? null : matches)
    return { off, change, rows: rows.length }
  }
  const best = (ways: WayOut[]) => ways.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows)

  const single = best(steps.map(({ off, change }) => tried(off, change)))
  if (single.length > 0 || steps.length < 3 || steps.length > mostPaired) return single
  const pairs = steps.flatMap((one, i) =>
    steps.slice(i + 1).map((other) => tried([...one.off, ...other.off], { ...one.change, ...other.change })),
  )
  return best(pairs)
}

/** Each field as a whole: taking off one of two countries leaves an empty answer empty. */
function stepsOf(filter: PartnershipFilter, conditions: readonly Condition[]) {
  const byName = new Map<keyof PartnershipFilter, Condition[]>()
  for (const condition of conditions) {
    byName.set(condition.name, [...(byName.get(condition.name) ?? []), condition])
  }
  const steps = [...byName].map(([name, off]) => ({ off, change: cleared(name) }))
  if (hidesEnded(filter)) steps.push({ off: [], change: { status: [...statuses] } })
  return steps
}

function cleared(name: keyof PartnershipFilter): Partial<PartnershipFilter> {
  if (name === 'status') return { status: [...statuses] }
  return { [name]: name === 'q' || name === 'signedFrom' || name === 'signedTo' ? '' : [] }
}

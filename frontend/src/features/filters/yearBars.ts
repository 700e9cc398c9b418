import { firstYear, lastYear, yearsIn, yearSpans, type YearSpan } from '@/shared/register/years'

/** Before this year partnerships are few: they stand together in the first bar. */
const firstOwnBar = 1990

export interface YearBar {
  span: YearSpan
  count: number
}

/** A bar for each year from 1990 to the latest one known, and one for all before. */
export function yearBars(counts: Uint32Array, latest: number): YearBar[] {
  const before = counts.subarray(1, firstOwnBar).reduce((sum, count) => sum + count, 0)
  const own = yearsIn({ from: firstOwnBar, to: Math.max(latest, firstOwnBar) })
  return [
    { span: { from: firstYear, to: firstOwnBar - 1 }, count: before },
    ...own.map((year) => ({ span: { from: year, to: year }, count: counts[year] ?? 0 })),
  ]
}

/** The ends that the two boxes show; null is "any". Several spans are shown by their outer ends. */
export function yearEnds(selected: readonly number[], earliest: number): { from: number | null; to: number | null } {
  const spans = yearSpans(selected)
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return { from: null, to: null }
  return { from: first.from < earliest ? null : first.from, to: last.to >= lastYear ? null : last.to }
}

/** The years between two ends of which each may be open; the wrong way round they are swapped. */
export function yearsBetween(from: number | null, to: number | null): number[] {
  if (from === null && to === null) return []
  const [first, last] = [from ?? firstYear, to ?? lastYear]
  return yearsIn({ from: Math.min(first, last), to: Math.max(first, last) })
}

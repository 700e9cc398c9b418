/** No partnership is of a later year: what is open towards the future ends here. */
export const lastYear = 2199

/** Nor of an earlier one: what is open towards the past begins here. */
export const firstYear = 1000

/** A span of years, ends included; `to` at {@link lastYear} is open. */
export interface YearSpan {
  from: number
  to: number
}

/** `2014`, `2014-2022` or `2014-` as in the address; null where it is none of them. */
export function parseYears(text: string): YearSpan | null {
  const [, first, dash, second] = /^([12]\d{3})(-)?([12]\d{3})?$/.exec(text) ?? []
  if (!first || (second && !dash)) return null
  const from = Number(first)
  const to = second ? Number(second) : dash ? lastYear : from
  return from <= to && from <= lastYear ? { from, to: Math.min(to, lastYear) } : null
}

/** As in the address; `2014-` is open. */
export function formatYears({ from, to }: YearSpan): string {
  if (from === to) return String(from)
  return to >= lastYear ? `${from}-` : `${from}-${to}`
}

export function yearsIn({ from, to }: YearSpan): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** The same years as spans, each as long as it can be, ascending. */
export function yearSpans(years: readonly number[]): YearSpan[] {
  const spans: YearSpan[] = []
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && year <= last.to + 1) last.to = Math.max(last.to, year)
    else spans.push({ from: year, to: year })
  }
  return spans
}

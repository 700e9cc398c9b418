import type { Register } from './register'

/**
 * Dates have reduced precision ("2008", "2008-03"): such a date is a span, and it matches if any day of it lies between
 * the two ends, which may be reduced themselves. A partnership without a date of signing never matches.
 */
export function markUnsigned(register: Register, from: string, to: string, failed: Uint16Array, bit: number): void {
  const dates = register.doc.partnerships.signedOn
  for (let row = 0; row < failed.length; row++) {
    const signedOn = dates[row]
    if (!signedOn || !overlaps(signedOn, from, to)) failed[row]! |= bit
  }
}

export function overlaps(signedOn: string, from: string, to: string): boolean {
  return (!from || lastDay(signedOn) >= firstDay(from)) && (!to || firstDay(signedOn) <= lastDay(to))
}

function firstDay(date: string): string {
  return (date + '-01-01').slice(0, 10)
}

/** Day 31 stands for the last day of any month: the texts are only compared. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date
}

import type { Register } from '@/shared/register/register'
import type { ReportingState } from '@/shared/vocabulary/labels'

/** How many of the municipalities are in each state of reporting. */
export function coverageOf(register: Register, municipalities: readonly number[]): Record<ReportingState, number> {
  const counts: Record<ReportingState, number> = { reported: 0, reported_none: 0, no_answer: 0, cannot_report: 0 }
  for (const i of municipalities) {
    const state = register.doc.municipalities.reportingState[i] as ReportingState | undefined
    if (state) counts[state]++
  }
  return counts
}

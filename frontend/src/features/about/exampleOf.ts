import type { Register } from '@/shared/register/register'
import { currentStatuses, type Status, type Trust } from '@/shared/vocabulary/vocabulary'

/** A partnership of this level that many will know: one of the largest municipality, in force. */
export function exampleOf({ doc, size, municipality, trust, status }: Register, level: Trust): number | null {
  const wanted = doc.trusts.indexOf(level)
  const people = (row: number) => doc.municipalities.population[municipality[row] ?? -1] ?? -1
  let example: number | null = null
  for (let row = 0; row < size; row++) {
    const isCurrent = currentStatuses.includes(doc.statuses[status[row] ?? -1] as Status)
    if (trust[row] !== wanted || !isCurrent || people(row) < 0) continue
    if (example === null || people(row) > people(example)) example = row
  }
  return example
}

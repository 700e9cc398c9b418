/** The classes of the choropleth, by number of partnerships that match. */
export const SCALE = [
  { from: 0, label: '0' },
  { from: 1, label: '1' },
  { from: 2, label: '2–3' },
  { from: 4, label: '4–8' },
  { from: 9, label: '9–15' },
  { from: 16, label: '16+' },
] as const

export type ScaleClass = 0 | 1 | 2 | 3 | 4 | 5

export function scaleClass(count: number): ScaleClass {
  if (count < 1) return 0
  if (count < 2) return 1
  if (count < 4) return 2
  if (count < 9) return 3
  return count < 16 ? 4 : 5
}

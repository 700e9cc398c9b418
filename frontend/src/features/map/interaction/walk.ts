/** Where a walk through a list stands; it starts before the first and comes round at the ends. */
export function stepOf(length: number, last: number | null, by: 1 | -1): number | null {
  if (length === 0) return null
  if (last === null) return by === 1 ? 0 : length - 1
  return (last + by + length) % length
}

/** Lower ends of the classes of the world map; the first has no partnership. */
export const worldClasses = [0, 1, 5, 20, 100, 300] as const

export type WorldClass = 0 | 1 | 2 | 3 | 4 | 5

export function worldClassOf(partnerships: number): WorldClass {
  return Math.max(
    0,
    worldClasses.findLastIndex((lowest) => partnerships >= lowest),
  ) as WorldClass
}

/** "20–99", "300+". */
export function worldClassLabel(index: number): string {
  const lowest = worldClasses[index] ?? 0
  const next = worldClasses[index + 1]
  return next === undefined ? `${lowest}+` : next === lowest + 1 ? String(lowest) : `${lowest}–${next - 1}`
}

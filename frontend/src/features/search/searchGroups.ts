import type { SearchItem } from './queries'

export interface SearchGroup {
  kind: SearchItem['kind']
  items: SearchItem[]
}

/** By kind: the kind of the best hit first, and in each the best first. The first line stays the best hit of all. */
export function groupsOf(items: readonly SearchItem[]): SearchGroup[] {
  const groups: SearchGroup[] = []
  for (const item of items) {
    const group = groups.find(({ kind }) => kind === item.kind)
    if (group) group.items.push(item)
    else groups.push({ kind: item.kind, items: [item] })
  }
  return groups
}

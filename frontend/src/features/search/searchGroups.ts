import type { Language } from '@/shared/i18n/language'
import { shownName } from '@/shared/register/names'
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

/** Those that another one cannot be told from: the same name in the same place. */
export function readingAlike(items: readonly SearchItem[], language: Language): Set<SearchItem> {
  const read = ({ kind, name, context }: SearchItem) => [kind, shownName(name, language), context?.[language]].join('|')
  const times = new Map<string, number>()
  for (const item of items) times.set(read(item), (times.get(read(item)) ?? 0) + 1)
  return new Set(items.filter((item) => (times.get(read(item)) ?? 0) > 1))
}

import type { Register } from './register'

export const selectionKinds = ['municipality', 'partner', 'country', 'partnership'] as const
export type SelectionKind = (typeof selectionKinds)[number]
/** What partnerships join, or belong to. */
export type PlaceKind = Exclude<SelectionKind, 'partnership'>

/** What the reader has chosen on the map, in the table or in the search box. */
export type Selection = { kind: SelectionKind; id: string } | null

/** `municipality:UA46…` in the address; anything else is no selection. */
export function parseSelection(text: string): Selection {
  const [kind, id, ...rest] = text.split(':')
  const known = selectionKinds.find((each) => each === kind)
  return known && id && rest.length === 0 ? { kind: known, id } : null
}

export function formatSelection(selection: NonNullable<Selection>): string {
  return `${selection.kind}:${selection.id}`
}

/** Where the register holds what is selected: the place in the columns of its kind. Undefined where it knows no such. */
export function positionOf({ index }: Register, { kind, id }: NonNullable<Selection>): number | undefined {
  if (kind !== 'partnership') return index[kind].get(id)
  return /^[1-9]\d*$/.test(id) ? index.partnership.get(Number(id)) : undefined
}

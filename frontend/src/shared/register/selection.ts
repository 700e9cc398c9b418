export const selectionKinds = ['municipality', 'partner', 'country'] as const
export type SelectionKind = (typeof selectionKinds)[number]

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

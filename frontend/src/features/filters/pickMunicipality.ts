import type { PageState } from './filterSchema'

/**
 * A municipality joins those that the reader put together, or leaves them. Two and more are a filter; one alone is a
 * selection, with the card of its own.
 */
export function pickMunicipality({ filter, selection }: PageState, code: string): Partial<PageState> {
  const alone = selection?.kind === 'municipality' ? [selection.id] : []
  const picked = filter.municipality.length > 0 ? filter.municipality : alone
  const next = picked.includes(code) ? picked.filter((each) => each !== code) : [...picked, code]
  if (next.length > 1) return { selection: null, filter: { ...filter, municipality: next } }
  const [last] = next
  return { selection: last ? { kind: 'municipality', id: last } : null, filter: { ...filter, municipality: [] } }
}

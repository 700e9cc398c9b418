/** The parameters of an address as they stand there, before anything is understood. */
export type RawSearch = Record<string, string | string[] | undefined>

/** The address carries the API's own form (`?country=PL&country=DE`), not TanStack's JSON. */
export function parseSearch(search: string): RawSearch {
  const params = new URLSearchParams(search)
  const raw: RawSearch = {}
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name)
    raw[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  return raw
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) params.append(name, String(one))
    }
  }
  // Colons and commas may stand in a query as they are: `selected=municipality:UA46…` stays readable.
  const text = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
  return text ? `?${text}` : ''
}

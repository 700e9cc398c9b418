/** What rows can be sorted by: every column that the table has, in the API's words. */
export const sortKeys = [
  'municipality',
  'raion',
  'region',
  'partner',
  'country',
  'kind',
  'status',
  'trust',
  'since',
  'signedOn',
  'themes',
  'sources',
  'level',
  'id',
] as const
export type SortKey = (typeof sortKeys)[number]

export interface SortTerm {
  key: SortKey
  descending: boolean
}

/** What rows are sorted by, and then by what those are that stand equal. */
export interface Sort extends SortTerm {
  then?: readonly SortTerm[]
}

/** More would not be seen: the third already sorts rows that are alike twice over. */
export const mostTerms = 3

export function sortTerms({ key, descending, then = [] }: Sort): SortTerm[] {
  return [{ key, descending }, ...then]
}

export function sortOf([first, ...then]: readonly SortTerm[]): Sort | null {
  if (!first) return null
  return then.length > 0 ? { ...first, then } : { ...first }
}

import type { SortKey } from './sortKeys'

/** What the table shows unless the reader chooses otherwise; every column can also be sorted by. */
export const defaultColumns: readonly SortKey[] = [
  'municipality',
  'region',
  'partner',
  'country',
  'kind',
  'since',
  'status',
  'trust',
]

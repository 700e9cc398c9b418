/** The closed sets of the register, in the order in which the page lists them. */
export const kinds = [
  'twinning',
  'friendship',
  'cooperation',
  'memorandum',
  'project',
  'solidarity',
  'cross_border',
  'other',
  'unknown',
] as const
export const statuses = ['active', 'in_preparation', 'unknown', 'suspended', 'ended', 'ended_or_suspended'] as const
export const trusts = ['verified', 'reported', 'listed'] as const
export const levels = ['municipality', 'raion', 'region', 'city_district'] as const

export type Kind = (typeof kinds)[number]
export type Status = (typeof statuses)[number]
export type Trust = (typeof trusts)[number]
export type Level = (typeof levels)[number]

/** What the page shows unless asked: nothing that has ended. */
export const currentStatuses: readonly Status[] = ['active', 'in_preparation', 'unknown']

import type { Schema } from '@/shared/api/client'

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
] as const satisfies readonly Schema<'PartnershipKind'>[]
export const statuses = [
  'active',
  'in_preparation',
  'unknown',
  'suspended',
  'ended',
  'ended_or_suspended',
] as const satisfies readonly Schema<'PartnershipStatus'>[]
export const trusts = ['verified', 'reported', 'listed'] as const satisfies readonly Schema<'Trust'>[]
export const levels = [
  'municipality',
  'raion',
  'region',
  'city_district',
] as const satisfies readonly Schema<'PartyLevel'>[]

export type Kind = Schema<'PartnershipKind'>
export type Status = Schema<'PartnershipStatus'>
export type Trust = Schema<'Trust'>
export type Level = Schema<'PartyLevel'>

/** What the page shows unless asked: nothing that has ended. */
export const currentStatuses: readonly Status[] = ['active', 'in_preparation', 'unknown']

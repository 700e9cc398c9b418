import type { OnlyClass } from './municipalityClasses'
import { currentStatuses, type Kind, type Level, type Status, type Trust } from '@/shared/vocabulary/vocabulary'

/**
 * What can be asked of the register: the same words as the API's parameters. An empty list asks nothing of that field;
 * several values of one field mean "or", different fields mean "and".
 */
export interface PartnershipFilter {
  municipality: string[]
  raion: string[]
  region: string[]
  country: string[]
  partner: string[]
  theme: string[]
  kind: Kind[]
  status: Status[]
  trust: Trust[]
  source: string[]
  level: Level[]
  year: number[]
  signedFrom: string
  signedTo: string
  q: string
  /** The page's own, which the API does not know: municipalities of these classes of the map's legend alone. */
  only: OnlyClass[]
}

/** The API's own default: everything. */
export const everything: PartnershipFilter = {
  municipality: [],
  raion: [],
  region: [],
  country: [],
  partner: [],
  theme: [],
  kind: [],
  status: [],
  trust: [],
  source: [],
  level: [],
  year: [],
  signedFrom: '',
  signedTo: '',
  q: '',
  only: [],
}

/** The page's default: without what has ended or is suspended. */
export const defaultFilter: PartnershipFilter = { ...everything, status: [...currentStatuses] }

/** The parts of a filter that hold several values, each with a count beside it. */
export const facetNames = [
  'municipality',
  'raion',
  'region',
  'country',
  'partner',
  'theme',
  'kind',
  'status',
  'trust',
  'source',
  'level',
  'year',
] as const
export type FacetName = (typeof facetNames)[number]

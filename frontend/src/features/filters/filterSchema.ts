import * as v from 'valibot'
import type { RawSearch } from '@/shared/address/rawSearch'
import { longestText, withoutMarks } from '@/shared/format/plainText'
import type { Language } from '@/shared/i18n/language'
import { defaultFilter, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import { onlyClasses, shades, type Shade } from '@/shared/register/municipalityClasses'
import { formatSelection, parseSelection, type Selection } from '@/shared/register/selection'
import { currentStatuses, kinds, levels, statuses, trusts } from '@/shared/vocabulary/vocabulary'
import {
  mostTerms,
  sortKeys,
  sortOf,
  sortTerms,
  type Sort,
  type SortKey,
  type SortTerm,
} from '@/shared/register/sortRows'
import { defaultColumns } from '@/shared/register/tableColumns'
import { formatYears, parseYears, yearsIn, yearSpans } from '@/shared/register/years'

/**
 * The only place that knows the parameters of the page's address: their names, types and defaults. It goes both ways, and
 * links are built by it. Filters have the same words as the API.
 */
export interface PageState {
  filter: PartnershipFilter
  selection: Selection
  camera: Camera | null
  sort: Sort
  /** The columns of the table, in their order. */
  columns: readonly SortKey[]
  table: TableHeight
  /** What the map's municipalities are shaded by. */
  shade: Shade
  projection: Projection
}

export interface Camera {
  longitude: number
  latitude: number
  zoom: number
}

export const projections = ['mercator', 'globe'] as const
export type Projection = (typeof projections)[number]

export const tableHeights = ['closed', 'half', 'full'] as const
export type TableHeight = (typeof tableHeights)[number]

/** A part of the address that was not understood and is left out. */
export interface Dropped {
  name: string
  value: string
}

export const defaultSort: Sort = { key: 'municipality', descending: false }

export const defaultState: PageState = {
  filter: defaultFilter,
  selection: null,
  camera: null,
  sort: defaultSort,
  columns: defaultColumns,
  table: 'closed',
  shade: 'partnerships',
  projection: 'mercator',
}

const code = v.pipe(v.string(), v.regex(/^UA\d{17}$/))
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/))
const years = v.pipe(
  v.string(),
  v.check((text) => parseYears(text) !== null),
  v.transform((text) => yearsIn(parseYears(text)!)),
)
const date = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
const text = v.pipe(v.string(), v.transform(withoutMarks), v.trim(), v.minLength(1), v.maxLength(longestText))

type Element = v.GenericSchema<unknown, string | number[]>

const lists: Record<Exclude<keyof PartnershipFilter, 'signedFrom' | 'signedTo' | 'q'>, Element> = {
  municipality: code,
  raion: code,
  region: code,
  country,
  partner: slug,
  theme: slug,
  kind: v.picklist(kinds),
  status: v.picklist(statuses),
  trust: v.picklist(trusts),
  source: slug,
  level: v.picklist(levels),
  year: years,
  only: v.picklist(onlyClasses),
}
type ListName = keyof typeof lists
const listNames = Object.keys(lists) as ListName[]
const single = { signedFrom: date, signedTo: date, q: text } as const
type SingleName = keyof typeof single
const singleNames = Object.keys(single) as SingleName[]

/** Parameters that other sites hang on links; nobody needs to hear of them. */
const tracking = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid)$/

export function parseState(raw: RawSearch): { state: PageState; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const { filter, rest } = parseFilter(raw, defaultFilter, dropped)
  const state: PageState = { ...defaultState, filter }
  for (const [name, value] of Object.entries(rest)) {
    const last = [value ?? ''].flat().at(-1) ?? ''
    const drop = () => dropped.push({ name, value: last })
    if (name === 'selected') {
      state.selection = parseSelection(last)
      if (!state.selection) drop()
    } else if (name === 'view') {
      state.camera = parseCamera(last)
      if (!state.camera) drop()
    } else if (name === 'sort') {
      const sort = parseSort(last)
      if (sort) state.sort = sort
      else drop()
    } else if (name === 'columns') {
      const columns = parseColumns(last)
      if (columns) state.columns = columns
      else drop()
    } else if (name === 'table') {
      const height = tableHeights.find((each) => each === last)
      if (height) state.table = height
      else drop()
    } else if (name === 'shade') {
      const shade = shades.find((each) => each === last)
      if (shade) state.shade = shade
      else drop()
    } else if (name === 'projection') {
      const projection = projections.find((each) => each === last)
      if (projection) state.projection = projection
      else drop()
    } else if (!tracking.test(name)) drop()
  }
  return { state, dropped }
}

/** The filters of an address; `absent` is what a missing parameter means (the page's default, or the API's: everything). */
export function parseFilter(raw: RawSearch, absent: PartnershipFilter, dropped: Dropped[] = []) {
  const filter: Record<string, unknown> = { ...absent }
  const rest: RawSearch = {}
  for (const [name, given] of Object.entries(raw)) {
    const values = [given ?? []].flat()
    if (isListName(name)) {
      const kept = new Set<string | number>()
      for (const value of values) {
        const parsed = v.safeParse(lists[name], value)
        if (parsed.success) [parsed.output].flat().forEach((one) => kept.add(one))
        else dropped.push({ name, value })
      }
      if (kept.size > 0) filter[name] = [...kept]
    } else if (isSingleName(name)) {
      const value = values.at(-1) ?? ''
      const parsed = v.safeParse(single[name], value)
      if (parsed.success) filter[name] = parsed.output
      else if (value !== '') dropped.push({ name, value })
    } else rest[name] = given
  }
  return { filter: filter as unknown as PartnershipFilter, rest }
}

/** The address of a state: what is at its default is left out. */
export function formatState(state: Partial<PageState>): RawSearch {
  const { filter, selection, camera, sort, columns, table, shade, projection } = { ...defaultState, ...state }
  const raw: RawSearch = {}
  for (const name of listNames) {
    const values = name === 'status' && filter.status.length === 0 ? statuses : filter[name]
    if (!sameValues(values, defaultFilter[name])) raw[name] = texts(name, values)
  }
  for (const name of singleNames) if (filter[name]) raw[name] = filter[name]
  if (selection) raw.selected = formatSelection(selection)
  if (camera) raw.view = formatCamera(camera)
  if (formatSort(sort) !== formatSort(defaultSort)) raw.sort = formatSort(sort)
  if (columns.join() !== defaultColumns.join()) raw.columns = columns.join()
  if (table !== 'closed') raw.table = table
  if (shade !== defaultState.shade) raw.shade = shade
  if (projection !== defaultState.projection) raw.projection = projection
  return raw
}

/**
 * The same filter as a query to the API, whose own default is everything: the page's default status is said aloud.
 * The page's own `only` is not said: `asApiFilter` turns it into municipalities first.
 */
export function apiQuery(filter: PartnershipFilter, sort?: Sort, language?: Language): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of listNames) {
    if (name === 'only' || (name === 'status' && sameValues(filter.status, statuses))) continue
    for (const value of texts(name, filter[name])) params.append(name, value)
  }
  for (const name of singleNames) if (filter[name]) params.append(name, filter[name])
  if (sort) params.append('sort', formatSort(sort))
  // Names sort by the alphabet of the language that they are read in; the API's own is Ukrainian.
  if (sort && language === 'en') params.append('language', language)
  return params
}

export function sameFilter(one: PartnershipFilter, other: PartnershipFilter): boolean {
  return (
    listNames.every((name) => sameValues(one[name], other[name])) &&
    singleNames.every((name) => one[name] === other[name])
  )
}

export function isFiltered(filter: PartnershipFilter): boolean {
  return Object.keys(formatState({ filter })).length > 0
}

/** How many conditions are set, the page's own default not counted. */
export function activeCount(filter: PartnershipFilter): number {
  return Object.values(formatState({ filter })).reduce(
    (sum, value) => sum + (Array.isArray(value) ? value.length : 1),
    0,
  )
}

export function hidesEnded(filter: PartnershipFilter): boolean {
  return sameValues(filter.status, currentStatuses)
}

function sameValues(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  return one.length === other.length && new Set([...one, ...other]).size === one.length
}

/** Years that follow each other are written as one span. */
function texts(name: ListName, values: readonly (string | number)[]): string[] {
  return name === 'year' ? yearSpans(values.map(Number)).map(formatYears) : values.map(String)
}

/** `country,-since`: the API's own form. */
function parseSort(text: string): Sort | null {
  const terms: SortTerm[] = []
  for (const word of text.split(',')) {
    const key = sortKeys.find((each) => each === word.replace(/^-/, ''))
    if (!key) return null
    if (!terms.some((term) => term.key === key)) terms.push({ key, descending: word.startsWith('-') })
  }
  return sortOf(terms.slice(0, mostTerms))
}

export function formatSort(sort: Sort): string {
  return sortTerms(sort)
    .map(({ key, descending }) => (descending ? '-' : '') + key)
    .join()
}

function parseColumns(text: string): readonly SortKey[] | null {
  const known = text.split(',').map((word) => sortKeys.find((key) => key === word))
  const columns = known.filter((key) => key !== undefined)
  return columns.length === known.length ? [...new Set(columns)] : null
}

function parseCamera(value: string): Camera | null {
  const numbers = value.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)))
  const [longitude = NaN, latitude = NaN, zoom = NaN] = numbers
  const sound =
    numbers.length === 3 && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= 22
  return sound ? { longitude, latitude, zoom } : null
}

function formatCamera({ longitude, latitude, zoom }: Camera): string {
  return [Number(longitude.toFixed(3)), Number(latitude.toFixed(3)), Number(zoom.toFixed(2))].join(',')
}

function isListName(name: string): name is ListName {
  return Object.hasOwn(lists, name)
}

function isSingleName(name: string): name is SingleName {
  return Object.hasOwn(single, name)
}

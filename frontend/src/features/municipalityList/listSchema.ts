import * as v from 'valibot'
import type { RawSearch } from '@/shared/address/rawSearch'
import { reportingStates, type ReportingState } from '@/shared/vocabulary/labels'

/**
 * The only place that knows the parameters of the list of municipalities. They are the words of the API's
 * `/municipalities`, so that the list and its files are asked for alike.
 */
export interface MunicipalityListState {
  region: string[]
  raion: string[]
  reportingState: ReportingState[]
  partnerships: 'with' | 'without' | null
  populationFrom: number
  sort: MunicipalitySort
}

export const municipalitySortKeys = ['name', 'region', 'population', 'partnerships'] as const
export type MunicipalitySortKey = (typeof municipalitySortKeys)[number]
export interface MunicipalitySort {
  key: MunicipalitySortKey
  descending: boolean
}

export const defaultListState: MunicipalityListState = {
  region: [],
  raion: [],
  reportingState: [],
  partnerships: null,
  populationFrom: 0,
  sort: { key: 'population', descending: true },
}

const code = v.pipe(v.string(), v.regex(/^UA\d{17}$/))
const lists = { region: code, raion: code, reportingState: v.picklist(reportingStates) }
const people = v.pipe(v.string(), v.regex(/^\d{1,8}$/), v.transform(Number))
const tracking = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid)$/

export interface DroppedParameter {
  name: string
  value: string
}

export function parseList(raw: RawSearch): { state: MunicipalityListState; dropped: DroppedParameter[] } {
  const state: MunicipalityListState = { ...defaultListState }
  const dropped: DroppedParameter[] = []
  for (const [name, given] of Object.entries(raw)) {
    const values = [given ?? []].flat()
    const last = values.at(-1) ?? ''
    const drop = () => dropped.push({ name, value: last })
    if (name === 'region' || name === 'raion' || name === 'reportingState') {
      const kept = values.filter((value) => v.is(lists[name], value))
      for (const value of values) if (!kept.includes(value)) dropped.push({ name, value })
      if (name === 'reportingState') state[name] = reportingStates.filter((each) => kept.includes(each))
      else state[name] = [...new Set(kept)]
    } else if (name === 'partnerships') {
      if (last === 'with' || last === 'without') state.partnerships = last
      else drop()
    } else if (name === 'populationFrom') {
      const parsed = v.safeParse(people, last)
      if (parsed.success) state.populationFrom = parsed.output
      else drop()
    } else if (name === 'sort') {
      const key = municipalitySortKeys.find((each) => each === last.replace(/^-/, ''))
      if (key) state.sort = { key, descending: last.startsWith('-') }
      else drop()
    } else if (!tracking.test(name)) drop()
  }
  return { state, dropped }
}

export function formatList(state: Partial<MunicipalityListState>): RawSearch {
  const { region, raion, reportingState, partnerships, populationFrom, sort } = { ...defaultListState, ...state }
  const raw: RawSearch = {}
  if (region.length > 0) raw.region = region
  if (raion.length > 0) raw.raion = raion
  if (reportingState.length > 0) raw.reportingState = reportingState
  if (partnerships) raw.partnerships = partnerships
  if (populationFrom > 0) raw.populationFrom = String(populationFrom)
  if (sort.key !== defaultListState.sort.key || sort.descending !== defaultListState.sort.descending) {
    raw.sort = (sort.descending ? '-' : '') + sort.key
  }
  return raw
}

/** The same list as a query to the API, in the same order. */
export function listQuery(state: MunicipalityListState): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(formatList(state))) {
    for (const one of [value ?? []].flat()) query.append(name, one)
  }
  query.set('sort', (state.sort.descending ? '-' : '') + state.sort.key)
  return query
}

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSearch } from '@/shared/address/rawSearch'
import { filterRegister, type TextMatches } from '@/shared/register/filterRegister'
import { everything } from '@/shared/register/partnershipFilter'
import { buildRegister, type MapDocument } from '@/shared/register/register'
import { idsOf } from '@/shared/register/testing/smallRegister'
import { parseFilter, type Dropped } from './filterSchema'

interface FilterCase {
  name: string
  query: string
  ids: number[]
  /** What the API says of the case's text. */
  matches?: TextMatches
}

const resource = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../backend/src/test/resources/${name}`, import.meta.url), 'utf8'))

const register = buildRegister(resource('map-document.json') as MapDocument)
const { cases } = resource('filter-cases.json') as { cases: FilterCase[] }
// The page has a camera where the API has a box: the map document holds no points of raions to answer it by.
const pageCases = cases.filter(({ query }) => !new URLSearchParams(query).has('bbox'))

/** The same cases are asked of the API: the two can never disagree. */
describe('the page filters as the API does', () => {
  it.each(pageCases)('$name', ({ query, ids, matches }) => {
    const dropped: Dropped[] = []
    const { filter } = parseFilter(parseSearch(query), everything, dropped)
    expect(dropped).toEqual([])
    const { rows } = filterRegister(register, filter, matches ?? null)
    expect(idsOf(register, rows)).toEqual(ids)
  })
})

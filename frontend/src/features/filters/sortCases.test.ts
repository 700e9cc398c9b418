import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSearch } from '@/shared/address/rawSearch'
import { filterRegister } from '@/shared/register/filterRegister'
import { everything } from '@/shared/register/partnershipFilter'
import { buildRegister, type MapDocument } from '@/shared/register/register'
import { sortRows } from '@/shared/register/sortRows'
import { idsOf } from '@/shared/register/testing/smallRegister'
import { parseFilter, parseState } from './filterSchema'

const resource = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../backend/src/test/resources/${name}`, import.meta.url), 'utf8'))

const register = buildRegister(resource('map-document.json') as MapDocument)
const { cases } = resource('sort-cases.json') as { cases: { query: string; ids: number[] }[] }

/** The same cases are asked of the API: a file has its rows in the order in which they are seen here. */
describe('the page sorts as the API does', () => {
  it.each(cases)('$query', ({ query, ids }) => {
    const search = parseSearch(query)
    const language = search['language'] === 'en' ? 'en' : 'uk'
    const { filter } = parseFilter(search, everything)
    const { rows } = filterRegister(register, filter, null)
    expect(idsOf(register, sortRows(register, rows, parseState(search).state.sort, language))).toEqual(ids)
  })
})

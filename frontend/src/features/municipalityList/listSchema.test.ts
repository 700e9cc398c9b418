import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '@/shared/address/rawSearch'
import { defaultListState, formatList, listQuery, parseList, type MunicipalityListState } from './listSchema'

const state: MunicipalityListState = {
  region: ['UA35000000000016081'],
  raion: ['UA35040000000071431'],
  reportingState: ['reported', 'no_answer'],
  partnerships: 'without',
  populationFrom: 10000,
  sort: { key: 'name', descending: true },
}

describe('the address of the list of municipalities', () => {
  it('goes there and back', () => {
    expect(parseList(parseSearch(stringifySearch(formatList(state))))).toEqual({ state, dropped: [] })
    expect(formatList(defaultListState)).toEqual({})
  })

  it('leaves out and names what it does not understand', () => {
    const { state: read, dropped } = parseList({
      region: ['UA35000000000016081', '<b>'],
      reportingState: 'maybe',
      partnerships: 'some',
      populationFrom: '1e9',
      sort: 'luck',
      page: '2',
      utm_source: 'mail',
    })
    expect(read).toEqual({ ...defaultListState, region: ['UA35000000000016081'] })
    expect(dropped.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'region=<b>',
      'reportingState=maybe',
      'partnerships=some',
      'populationFrom=1e9',
      'sort=luck',
      'page=2',
    ])
  })

  it('is a query of the API, which has its own order unless told', () => {
    expect(listQuery(state).toString()).toBe(
      'region=UA35000000000016081&raion=UA35040000000071431&reportingState=reported&reportingState=no_answer' +
        '&partnerships=without&populationFrom=10000&sort=-name',
    )
    expect(listQuery(defaultListState).toString()).toBe('sort=-population')
  })
})

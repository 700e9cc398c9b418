import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '@/shared/address/rawSearch'
import { everything } from '@/shared/register/partnershipFilter'
import { statuses } from '@/shared/vocabulary/vocabulary'
import {
  activeCount,
  apiQuery,
  defaultState,
  formatState,
  isFiltered,
  parseState,
  type PageState,
} from './filterSchema'

const full: PageState = {
  filter: {
    municipality: ['UA46060250000025047'],
    raion: ['UA46060000000042587'],
    region: ['UA46000000000026241', 'UA18000000000041385'],
    country: ['PL', 'DE'],
    partner: ['pl-lublin'],
    theme: ['culture', 'humanitarian-aid'],
    kind: ['twinning', 'cross_border'],
    status: ['active', 'ended'],
    trust: ['verified'],
    source: ['register-3668'],
    level: ['municipality'],
    year: [2004, 2014, 2015, 2016, 2025],
    signedFrom: '2004-03',
    signedTo: '2025-12-31',
    q: 'Івано-Франківськ & Kraków',
    only: ['partnerships:4-8', 'partnerships:from-16', 'coverage:no_answer'],
  },
  selection: { kind: 'partner', id: 'pl-lublin' },
  camera: { longitude: 30.523, latitude: 50.45, zoom: 6.25 },
  sort: { key: 'since', descending: true, then: [{ key: 'country', descending: false }] },
  columns: ['partner', 'municipality', 'sources', 'id'],
  table: 'half',
  shade: 'newest',
  projection: 'globe',
}

const roundTrip = (state: PageState) => parseState(parseSearch(stringifySearch(formatState(state))))

describe('filterSchema', () => {
  it('goes to the address and back, every parameter', () => {
    expect(roundTrip(full)).toEqual({ state: full, dropped: [] })
    expect(Object.values<string | unknown[]>({ ...full.filter }).every((value) => value.length > 0)).toBe(true)
  })

  it('leaves defaults out of the address', () => {
    expect(formatState(defaultState)).toEqual({})
    expect(parseState({})).toEqual({ state: defaultState, dropped: [] })
  })

  it('says "every status" aloud, since nothing said means the page’s default', () => {
    const all = { ...defaultState, filter: { ...everything, status: [...statuses] } }
    expect(roundTrip(all)).toEqual({ state: all, dropped: [] })
    expect(roundTrip({ ...defaultState, filter: everything }).state).toEqual(all)
  })

  it('drops what is unknown or broken, and tells', () => {
    const { state, dropped } = parseState(
      parseSearch(
        '?country=PL&country=poland&status=bogus&view=1,2&selected=x:y&sort=colour&table=high&year=0&columns=x&foo=1&only=coverage:4-8&shade=red&projection=flat',
      ),
    )
    expect(state).toEqual({ ...defaultState, filter: { ...defaultState.filter, country: ['PL'] } })
    expect(dropped.map(({ name }) => name).sort()).toEqual(
      [
        'columns',
        'country',
        'foo',
        'only',
        'projection',
        'selected',
        'shade',
        'sort',
        'status',
        'table',
        'view',
        'year',
      ].sort(),
    )
  })

  it('does not complain of parameters that other sites hang on links', () => {
    expect(parseState(parseSearch('?fbclid=abc&utm_source=news')).dropped).toEqual([])
  })

  it('writes years as spans, and reads one that is open', () => {
    const years = (year: string[]) => formatState({ filter: parseState({ year }).state.filter }).year
    expect(years(['2016', '2014', '2015', '2004'])).toEqual(['2004', '2014-2016'])
    expect(years(['2022-'])).toEqual(['2022-'])
    expect(years(['2020-2023', '2022-'])).toEqual(['2020-'])
    expect(parseState({ year: '2023-2014' }).dropped).toHaveLength(1)
  })

  it('sorts by at most three columns, each once', () => {
    const sort = (text: string) => formatState({ sort: parseState({ sort: text }).state.sort }).sort
    expect(sort('country,-since,country,partner,id')).toBe('country,-since,partner')
    expect(sort('municipality')).toBeUndefined()
    expect(parseState({ sort: 'country,colour' }).dropped).toHaveLength(1)
  })

  it('drops columns that there are not', () => {
    expect(parseState({ columns: 'partner,partner,id' }).state.columns).toEqual(['partner', 'id'])
    for (const columns of ['', 'colour', 'partner,']) expect(parseState({ columns }).dropped).toHaveLength(1)
  })

  it('takes any text as data', () => {
    const q = `<script>alert(1)</script>'; DROP TABLE partnership; --`
    expect(roundTrip({ ...defaultState, filter: { ...defaultState.filter, q } }).state.filter.q).toBe(q)
    expect(parseState({ q: 'x'.repeat(100_000) }).dropped).toHaveLength(1)
    expect(parseState({ q: '\u202e Львів\u200f\u0000' }).state.filter.q).toBe('Львів')
    expect(parseState({ q: '\u202e' }).dropped).toHaveLength(1)
  })

  it('asks the API the same, whose default is everything', () => {
    expect(apiQuery(defaultState.filter).toString()).toBe('status=active&status=in_preparation&status=unknown')
    expect(apiQuery({ ...everything, status: [...statuses], country: ['PL'] }).toString()).toBe('country=PL')
  })

  it('knows whether anything but the default is asked', () => {
    expect(isFiltered(defaultState.filter)).toBe(false)
    expect(isFiltered(everything)).toBe(true)
    expect(activeCount({ ...defaultState.filter, country: ['PL', 'DE'], q: 'x' })).toBe(3)
  })
})

import { describe, expect, it } from 'vitest'
import { filterRegister, type TextMatches } from './filterRegister'
import { defaultFilter, everything, type PartnershipFilter } from './partnershipFilter'
import { idsOf, smallRegister } from './testing/smallRegister'

const register = smallRegister()
const idsFor = (filter: Partial<PartnershipFilter>, matches: TextMatches | null = null) =>
  idsOf(register, filterRegister(register, { ...everything, ...filter }, matches).rows)

const lviv = 'UA46060250000025047'
const group = { municipalities: [], raions: [], regions: [], partners: [], countries: [] }

describe('filterRegister', () => {
  it.each<[string, Partial<PartnershipFilter>, number[]]>([
    ['nothing asked', {}, [1, 2, 3, 4, 5, 6, 7, 2980]],
    ['municipality', { municipality: [lviv] }, [1, 2, 3]],
    ['raion', { raion: ['UA46060000000042587'] }, [1, 2, 3, 4, 5]],
    ['region', { region: ['UA18000000000041385'] }, [6, 7, 2980]],
    ['country', { country: ['PL'] }, [1, 4, 5, 6]],
    ['two countries are "or"', { country: ['PL', 'DE'] }, [1, 2, 4, 5, 6, 7]],
    ['two fields are "and"', { country: ['PL'], region: ['UA46000000000026241'] }, [1, 4, 5]],
    ['partner', { partner: ['pl-lublin'] }, [1, 5, 6]],
    ['theme, one of several', { theme: ['youth'] }, [2, 7]],
    ['kind', { kind: ['cooperation'] }, [5, 7]],
    ['status', { status: ['ended_or_suspended'] }, [3, 2980]],
    ['trust', { trust: ['verified', 'reported'] }, [1, 2, 7]],
    ['source', { source: ['register-3668'] }, [1, 7]],
    ['level', { level: ['raion'] }, [2980]],
    ['year', { year: [1989, 2004] }, [1, 2]],
    ['signed from a year', { signedFrom: '2008' }, [5, 7]],
    ['signed until a day, a date without day counts by any of its days', { signedTo: '2008-05-15' }, [1, 7]],
    ['signed between', { signedFrom: '2004-03', signedTo: '2004-03' }, [1]],
    ['the page’s default', defaultFilter, [1, 2, 4, 5, 6, 7]],
    ['an id that the register does not know', { partner: ['xx-nowhere'] }, []],
  ])('%s', (_, filter, ids) => {
    expect(idsFor(filter)).toEqual(ids)
  })

  it('asks for every group of a text, touched at any side', () => {
    const lvivGroup = { ...group, municipalities: [lviv], regions: ['UA46000000000026241'] }
    const poland = { ...group, countries: ['PL'] }
    expect(idsFor({ q: 'львів' }, { query: 'львів', groups: [lvivGroup], ignored: [] })).toEqual([1, 2, 3, 4, 5])
    expect(idsFor({ q: 'львів польща' }, { query: 'львів польща', groups: [lvivGroup, poland], ignored: [] })).toEqual([
      1, 4, 5,
    ])
    expect(idsFor({ q: 'нічого' }, { query: 'нічого', groups: [group], ignored: [] })).toEqual([])
    expect(idsFor({ q: '?' }, { query: '?', groups: [], ignored: [] })).toEqual([])
  })

  it('counts each facet under the other filters, not under its own', () => {
    const { facets } = filterRegister(register, { ...everything, country: ['PL'], trust: ['listed'] }, null)
    expect([...facets.country]).toEqual([3, 0, 2])
    expect([...facets.trust]).toEqual([3, 0, 1])
    expect([...facets.municipality]).toEqual([0, 2, 1])
    expect([...facets.theme]).toEqual([0, 0])
    expect(facets.year[2025]).toBe(1)
  })

  it('counts the answer by municipality, partner, country and region', () => {
    const result = filterRegister(register, { ...everything, country: ['PL'] }, null)
    expect([...result.byMunicipality]).toEqual([1, 2, 1])
    expect([...result.verifiedByMunicipality]).toEqual([1, 0, 0])
    expect([...result.byPartner]).toEqual([3, 1, 0, 0])
    expect([...result.byCountry]).toEqual([4, 0, 0])
    expect([...result.byRegion]).toEqual([3, 1])
    expect([result.municipalityCount, result.partnerCount, result.countryCount]).toEqual([3, 2, 1])
  })
})

import { describe, expect, it } from 'vitest'
import { everything } from '@/shared/register/partnershipFilter'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { computeStatistics } from './statistics'

const register = smallRegister()
const all = Uint32Array.from(register.doc.partnerships.id.keys())
const statistics = computeStatistics(register, all, everything)

describe('the figures of the small register', () => {
  it('count each thing once', () => {
    expect(statistics.totals).toEqual({
      partnerships: 8,
      municipalitiesWithPartnership: 3,
      oblastHromadas: 3,
      oblastHromadasWithPartnership: 3,
      partners: 4,
      countries: 3,
      withKnownYear: 4,
      withKnownTheme: 3,
    })
  })

  it('tell who has answered, and what is known all the same', () => {
    const nobody = { reported_none: 0, cannot_report: 0, without: 0, withoutOccupied: 0 }
    expect(statistics.coverage).toEqual([
      { region: 0, municipalities: 2, reported: 1, no_answer: 1, ...nobody, withPartnership: 2, partnerships: 5 },
      { region: 1, municipalities: 1, reported: 0, no_answer: 1, ...nobody, withPartnership: 1, partnerships: 3 },
    ])
  })

  it('rank countries by partnerships, then by name', () => {
    expect(statistics.byCountry).toEqual([
      { country: 0, partnerships: 4, partners: 2, municipalities: 3 },
      { country: 2, partnerships: 2, partners: 1, municipalities: 1 },
      { country: 1, partnerships: 2, partners: 1, municipalities: 2 },
    ])
  })

  it('count a year only where one is known, and a signing only where its date is', () => {
    expect(statistics.byYear).toEqual([
      { year: 1989, partnerships: 1, signed: 0 },
      { year: 2004, partnerships: 1, signed: 1 },
      { year: 2008, partnerships: 1, signed: 1 },
      { year: 2025, partnerships: 1, signed: 1 },
    ])
  })

  it('count a partnership in each of its themes', () => {
    expect([...statistics.byTheme]).toEqual([3, 2])
  })

  it('agree with the number of rows in kinds, trust and status', () => {
    for (const counts of [statistics.byKind, statistics.byTrust, statistics.byStatus]) {
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(8)
    }
  })
})

describe('the figures of some rows', () => {
  it('leave municipalities of other places out of the coverage, not those without a row', () => {
    const { coverage, totals } = computeStatistics(register, Uint32Array.from([3]), {
      ...everything,
      region: ['UA46000000000026241'],
    })
    expect(totals.partnerships).toBe(1)
    expect(coverage).toHaveLength(1)
    expect(coverage[0]).toMatchObject({ municipalities: 2, withPartnership: 1, partnerships: 1 })
  })

  it('are empty for no rows', () => {
    const { totals, byCountry, byYear, coverage } = computeStatistics(register, new Uint32Array(), everything)
    expect({ totals: totals.partnerships, byCountry, byYear }).toEqual({ totals: 0, byCountry: [], byYear: [] })
    expect(coverage.map(({ municipalities }) => municipalities)).toEqual([2, 1])
  })
})

import { describe, expect, it } from 'vitest'
import { countBy, countGaps, countInSets, countYears, splitByStatus } from './figures'
import { idsOf, smallRegister } from './testing/smallRegister'

const register = smallRegister()
const all = Uint32Array.from({ length: register.size }, (_, row) => row)
const none = new Uint32Array()

describe('figures of some rows', () => {
  it('count values, the most frequent first, and leave out rows without one', () => {
    expect(countBy(register.country, all)).toEqual([
      { position: 0, count: 4 },
      { position: 1, count: 2 },
      { position: 2, count: 2 },
    ])
    expect(countBy(register.municipality, all).reduce((sum, { count }) => sum + count, 0)).toBe(7)
  })

  it('count each member of a set', () => {
    expect(countInSets(register.sourceSet, register.doc.sourceSets, all)).toEqual([
      { position: 1, count: 7 },
      { position: 0, count: 2 },
    ])
  })

  it('have a place for every year between the first and the last', () => {
    const { years, unknown } = countYears(register, all)
    expect([years[0], years[1], years.at(-1)]).toEqual([
      { year: 1989, count: 1 },
      { year: 1990, count: 0 },
      { year: 2025, count: 1 },
    ])
    expect(years).toHaveLength(37)
    expect(unknown).toBe(4)
    expect(countYears(register, none)).toEqual({ years: [], unknown: 0 })
  })

  it('tell what goes on from what has ended', () => {
    const { current, ended } = splitByStatus(register, all)
    expect(idsOf(register, current)).toEqual([1, 2, 4, 5, 6, 7])
    expect(idsOf(register, ended)).toEqual([3, 2980])
  })

  it('say what is not known', () => {
    expect(countGaps(register, all)).toEqual({ since: 4, kind: 3, status: 1 })
  })
})

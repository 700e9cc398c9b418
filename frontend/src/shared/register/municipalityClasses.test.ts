import { describe, expect, it } from 'vitest'
import { byNumber, byYear, classesOf, municipalitiesOf, shadeClasses, shades } from './municipalityClasses'
import { filterRegister } from './filterRegister'
import { everything } from './partnershipFilter'
import { idsOf, smallRegister } from './testing/smallRegister'

const register = smallRegister()
const ask = (filter: Partial<typeof everything>) => filterRegister(register, { ...everything, ...filter }, null)

it.each([
  [0, '0'],
  [1, '1'],
  [2, '2-3'],
  [3, '2-3'],
  [4, '4-8'],
  [8, '4-8'],
  [9, '9-15'],
  [15, '9-15'],
  [16, 'from-16'],
  [62, 'from-16'],
])('%d partnerships are of class %s', (count, expected) => {
  expect(shadeClasses.partnerships[byNumber(count)]).toBe(expected)
})

it.each([
  [0, 'unknown'],
  [1957, 'before-2014'],
  [2013, 'before-2014'],
  [2014, '2014-2021'],
  [2021, '2014-2021'],
  [2022, '2022'],
  [2023, '2023'],
  [2024, 'from-2024'],
  [2031, 'from-2024'],
])('the year %d is of class %s', (year, expected) => {
  expect(shadeClasses.newest[byYear(year)]).toBe(expected)
})

describe('classesOf', () => {
  const named = (shade: (typeof shades)[number], filter = {}) =>
    [...classesOf(register, shade, ask(filter).figures)].map((each) => shadeClasses[shade][each])

  it('counts partnerships that match', () => {
    expect(named('partnerships')).toEqual(['2-3', '2-3', '2-3'])
    expect(named('partnerships', { country: ['DE'] })).toEqual(['1', '0', '1'])
  })

  it('tells who has answered, whatever is filtered', () => {
    expect(named('coverage', { country: ['DE'] })).toEqual(['reported', 'no_answer', 'no_answer'])
  })

  it('finds the newest that matches, and tells an unknown year from no partnership', () => {
    expect(named('newest')).toEqual(['before-2014', 'from-2024', 'before-2014'])
    expect(named('newest', { partner: ['pl-rzgow'] })).toEqual(['none', 'unknown', 'none'])
  })
})

describe('only', () => {
  it('keeps the partnerships of the municipalities of a class, under the other filters', () => {
    const { rows, figures, chosen } = ask({ country: ['DE'], only: ['partnerships:1'] })
    expect(idsOf(register, rows)).toEqual([2, 7])
    expect([...(chosen ?? [])]).toEqual([1, 0, 1])
    expect([...figures.partnerships]).toEqual([1, 0, 1])
  })

  it('counts facets within the class', () => {
    expect([...ask({ only: ['coverage:reported'] }).facets.country]).toEqual([1, 1, 1])
  })

  it('is "or" within a shading and "and" between them', () => {
    const { figures } = ask({})
    expect([...municipalitiesOf(register, ['newest:from-2024', 'newest:before-2014'], figures)]).toEqual([1, 1, 1])
    expect([...municipalitiesOf(register, ['newest:before-2014', 'coverage:no_answer'], figures)]).toEqual([0, 0, 1])
  })

  it('is of municipalities: what a raion signed is not among them', () => {
    expect(idsOf(register, ask({ only: ['partnerships:2-3'] }).rows)).not.toContain(2980)
  })
})

import { describe, expect, it } from 'vitest'
import { tidyCode, tidyCountry, tidyNumber, tidySlug } from './tidyAddress'

const lviv = 'UA46060250000025047'

describe('an id in an address', () => {
  it.each([
    lviv,
    lviv.toLowerCase(),
    '46060250000025047',
    ` ${lviv}. `,
    `«${lviv}»`,
    `УА46060250000025047`,
    `${lviv}/`,
  ])('is the code that %s means', (typed) => expect(tidyCode(typed)).toBe(lviv))

  it.each(['UA', 'Львів', 'UA4606025000002504', 'UA460602500000250477', '<b>', ''])('is no code in %s', (typed) =>
    expect(tidyCode(typed)).toBe(typed),
  )

  it('is a country in either case', () => {
    expect(['pl', 'PL', 'Pl.', ' pl'].map(tidyCountry)).toEqual(['PL', 'PL', 'PL', 'PL'])
    expect(['POL', 'Польща', ''].map(tidyCountry)).toEqual(['POL', 'Польща', ''])
  })

  it('is a partner however it is spaced', () => {
    expect(['PL-Lublin', 'pl-lublin', 'pl_lublin', 'pl lublin,'].map(tidySlug)).toEqual(Array(4).fill('pl-lublin'))
    expect(['Люблін', 'lublin', '--'].map(tidySlug)).toEqual(['Люблін', 'lublin', '--'])
  })

  it('is a whole number', () => {
    expect(['12', '0012', '№12', '#12', '12.', ' 12 '].map(tidyNumber)).toEqual(Array(6).fill('12'))
    expect(['0', '-1', '1e3', '12abc', '99999999999'].map(tidyNumber)).toEqual([
      '0',
      '-1',
      '1e3',
      '12abc',
      '99999999999',
    ])
  })
})

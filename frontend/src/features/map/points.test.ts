import { describe, expect, it } from 'vitest'
import { centresOf } from './centres'
import { endsOf } from './ends'
import { partnerPoints } from './partnerPoints'
import { allRows, smallRegister } from './testing/smallRegister'

const lublin = { kind: 'partner', id: 'pl-lublin' } as const

describe('centres', () => {
  it('are named in the language, and ranked: the largest of a region is its capital', () => {
    const { features } = centresOf(smallRegister, 'uk')
    expect(features.map(({ id, properties: { name, rank } }) => [id, name, rank])).toEqual([
      [0, 'Львів', 0],
      [1, 'Мена', 0],
    ])
    expect(centresOf(smallRegister, 'en').features[0]?.properties.name).toBe('Lviv')
  })
})

describe('partner cities', () => {
  it('are those that match and have a place, with their count', () => {
    const { features } = partnerPoints(smallRegister, Uint32Array.of(3, 0, 1), 'uk')
    expect(features.map(({ id, properties }) => [id, properties])).toEqual([[0, { count: 3, name: 'Люблін' }]])
  })
})

describe('ends of lines', () => {
  it('are both sides, each once, with the number of its lines', () => {
    const { features } = endsOf(smallRegister, allRows, lublin, 'en')
    const short = features.map(({ properties: { side, name, count, chosen } }) => [side, name, count, chosen])
    expect(short).toEqual([
      ['home', 'Lviv', 3, false],
      ['home', 'Mena', 1, false],
      ['home', 'Lvivskyi raion', 1, false],
      ['abroad', 'Lublin', 3, true],
      ['abroad', 'Tokyo', 1, true],
    ])
  })
})

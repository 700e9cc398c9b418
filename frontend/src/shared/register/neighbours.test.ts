import { describe, expect, it } from 'vitest'
import { municipalitiesOf, nearestPartners, partnershipsOfEach, sharing } from './neighbours'
import { smallRegister } from './testing/smallRegister'

const register = smallRegister()
const [lviv, bibrka, zhytomyr] = [0, 1, 2]
const [lublin, rzgow, freiburg] = [0, 1, 2]

describe('neighbours', () => {
  it('count current partnerships only', () => {
    expect([...partnershipsOfEach(register, 'municipality')]).toEqual([2, 2, 2])
    expect([...partnershipsOfEach(register, 'partner')]).toEqual([3, 1, 2, 0])
  })

  it('are those who share partners, the most first', () => {
    expect(sharing(register, 'municipality', lviv)).toEqual([
      { position: zhytomyr, common: [lublin, freiburg] },
      { position: bibrka, common: [lublin] },
    ])
    expect(sharing(register, 'partner', rzgow)).toEqual([{ position: lublin, common: [bibrka] }])
  })

  it('are the nearest partners of the same country', () => {
    const near = nearestPartners(register, lublin)
    expect(near.map(({ position }) => position)).toEqual([rzgow])
    expect(near[0]?.kilometres).toBeCloseTo(222, -1)
    // A place that nobody knows has no neighbours.
    expect(nearestPartners(register, 3)).toEqual([])
  })

  it('are the municipalities of the raion and of the region, in the order of what they have and their names', () => {
    const name = (i: number) => register.doc.municipalities.nameUk[i] ?? ''
    expect(municipalitiesOf(register, 'raion', 0, name)).toEqual([bibrka, lviv])
    expect(municipalitiesOf(register, 'region', 1, name)).toEqual([zhytomyr])
  })
})

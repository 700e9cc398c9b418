import { describe, expect, it } from 'vitest'
import { buildRegister } from '@/shared/register/register'
import { drawnPlace } from './places'
import { smallDocument } from './testing/smallRegister'

const { partners } = smallDocument
const register = buildRegister({
  ...smallDocument,
  partners: { ...partners, longitude: [22.57, 22.57, null], latitude: [51.25, 51.25, null] },
})

describe('drawnPlace', () => {
  it('parts those that share a place, by little', () => {
    const [one, other] = [drawnPlace(register, 0)!, drawnPlace(register, 1)!]
    expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeGreaterThan(0.03)
    for (const [longitude, latitude] of [one, other]) {
      expect(longitude).toBeCloseTo(22.57, 1)
      expect(latitude).toBeCloseTo(51.25, 1)
    }
  })

  it('is nowhere for a partner without a place', () => {
    expect(drawnPlace(register, 2)).toBeNull()
  })

  it('leaves a place alone where it is of one', () => {
    expect(drawnPlace(buildRegister(smallDocument), 0)).toEqual([22.57, 51.25])
  })
})

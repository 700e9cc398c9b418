import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { defaultFilter, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { conditionsOf } from './conditions'
import { waysOut } from './waysOut'

const register = smallRegister()
const i18n = setupI18n({ locale: 'uk', messages: { uk: {} } })

const ways = (change: Partial<PartnershipFilter>) => {
  const filter = { ...defaultFilter, ...change }
  return waysOut(register, filter, null, conditionsOf(register, filter, 'uk', i18n)).map(({ off, rows }) => [
    off.map(({ label }) => label).join(' + '),
    rows,
  ])
}

describe('ways out of an empty answer', () => {
  it('counts what each field left out would give, the most first', () => {
    expect(ways({ country: ['DE'], municipality: ['UA46060010000000001'] })).toEqual([
      ['Бібрська громада', 2],
      ['Німеччина', 2],
    ])
  })

  it('takes a field off as a whole', () => {
    expect(ways({ country: ['DE', 'BY'], municipality: ['UA46060010000000001'] })[0]?.[0]).toBe('Бібрська громада')
    expect(ways({ country: ['DE', 'BY'], municipality: ['UA46060010000000001'] })).toContainEqual([
      'Німеччина + Білорусь',
      2,
    ])
  })

  it('offers what has ended where that is all there is', () => {
    expect(ways({ country: ['BY'] })).toEqual([
      ['Білорусь', 6],
      ['', 2],
    ])
  })

  it('tries pairs where one is not enough', () => {
    const three = { country: ['DE'], municipality: ['UA46060010000000001'], theme: ['culture'], partner: ['by-brest'] }
    expect(ways(three)[0]?.[0]).toContain(' + ')
  })
})

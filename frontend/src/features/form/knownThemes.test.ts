import { expect, it } from 'vitest'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { knownThemes } from './knownThemes'

it('finds the themes that the register knows of the chosen two', () => {
  const register = smallRegister()
  const lviv = 'UA46060250000025047'
  expect(knownThemes(register, { municipality: lviv, partner: 'pl-lublin' })).toEqual(['culture'])
  expect(knownThemes(register, { municipality: lviv, partner: 'de-freiburg' })).toEqual(['culture', 'youth'])
  expect(knownThemes(register, { municipality: lviv, partner: 'pl-rzgow' })).toEqual([])
  expect(knownThemes(register, { municipality: '', partner: 'pl-lublin' })).toEqual([])
})

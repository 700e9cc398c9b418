import { expect, it } from 'vitest'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { exampleOf } from './exampleOf'

it('is of the largest municipality, in force, and of no other level', () => {
  const register = smallRegister()
  const id = (level: 'verified' | 'reported' | 'listed') => {
    const row = exampleOf(register, level)
    return row === null ? null : register.doc.partnerships.id[row]
  }
  expect([id('verified'), id('reported'), id('listed')]).toEqual([1, 2, 6])
})

it('is none where there is none', () => {
  const register = smallRegister()
  expect(exampleOf({ ...register, size: 0 }, 'listed')).toBeNull()
})

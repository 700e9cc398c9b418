import { expect, it } from 'vitest'
import { filterRegister } from '@/shared/register/filterRegister'
import { everything } from '@/shared/register/partnershipFilter'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { asApiFilter } from './asApiFilter'
import { apiQuery } from './filterSchema'

it('says a class of the legend by its municipalities', () => {
  const register = smallRegister()
  const filter = { ...everything, country: ['DE'], only: ['coverage:no_answer' as const] }
  const query = apiQuery(asApiFilter(register, filter, filterRegister(register, filter, null)))
  expect(query.toString()).toBe('municipality=UA18040190000000001&country=DE')
})

import { expect, it } from 'vitest'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { coverageOf } from './coverage'

it('counts the municipalities by what they told', () => {
  expect(coverageOf(smallRegister(), [0, 1, 2])).toEqual({
    reported: 1,
    reported_none: 0,
    no_answer: 2,
    cannot_report: 0,
  })
})

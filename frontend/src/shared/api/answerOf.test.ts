import { expect, it } from 'vitest'
import { ApiError, retryAnswer } from './answerOf'

it('asks again what could not be answered, never what was refused', () => {
  const asked = (status: number) => [0, 1, 2, 3].filter((failures) => retryAnswer(failures, new ApiError(status)))
  expect(asked(404)).toEqual([])
  expect(asked(400)).toEqual([])
  expect(asked(503)).toEqual([0, 1, 2])
  expect(asked(429)).toEqual([0, 1, 2])
  expect(retryAnswer(0, new TypeError('no network'))).toBe(true)
})

import { expect, it } from 'vitest'
import { SCALE, scaleClass } from './scale'

it.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [8, 3],
  [9, 4],
  [15, 4],
  [16, 5],
  [62, 5],
])('%d partnerships are of class %d', (count, expected) => {
  expect(scaleClass(count)).toBe(expected)
})

it('agrees with the bounds that the legend shows', () => {
  SCALE.forEach(({ from }, i) => expect(scaleClass(from)).toBe(i))
})

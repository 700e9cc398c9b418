import { expect, it } from 'vitest'
import { pathThrough, project } from './mercator'

it('puts the equator at zero, the north up, and grows towards the poles', () => {
  expect(project([30, 0])).toEqual([3000, 0])
  const [, kyiv] = project([30.5, 50.45])
  expect(kyiv).toBe(-5861)
  expect(project([0, 89])).toEqual(project([0, 84]))
})

it('draws by steps and leaves out those that do not move', () => {
  expect(
    pathThrough([
      [0, 0],
      [1, 0],
      [1.001, 0],
      [1, 0.5],
    ]),
  ).toBe('M0 0l100 0l0 -50')
  expect(
    pathThrough(
      [
        [0, 0],
        [1, 0],
        [0, 0],
      ],
      true,
    ),
  ).toBe('M0 0l100 0l-100 0z')
  expect(pathThrough([])).toBe('')
})

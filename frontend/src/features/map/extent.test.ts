import { describe, expect, it } from 'vitest'
import { extentOf } from './extent'
import type { Position } from '@/shared/geo/greatCircle'

const LVIV: Position = [24.03, 49.84]
const LUBLIN: Position = [22.57, 51.25]

describe('extentOf', () => {
  it('holds both ends', () => {
    expect(extentOf([LVIV], [LUBLIN])).toEqual([
      [22.57, 49.84],
      [24.03, 51.25],
    ])
  })

  it('is nothing for nothing', () => {
    expect(extentOf([], [])).toBeNull()
  })

  it('goes the short way over the antimeridian', () => {
    const honolulu: Position = [-157.86, 21.31]
    expect(extentOf([LVIV], [honolulu])?.[1][0]).toBeCloseTo(202.14)
  })

  it('holds every one of a few far ends', () => {
    const corning: Position = [-77.05, 42.14]
    expect(extentOf([LVIV], [LUBLIN, corning])?.[0][0]).toBe(-77.05)
  })

  it('lets the farthest of many lead out of the picture', () => {
    const near = Array.from({ length: 40 }, (_, i): Position => [10 + i / 10, 50])
    expect(extentOf([LVIV], [...near, [-77.05, 42.14]])?.[0][0]).toBeGreaterThanOrEqual(10)
  })

  it('keeps all of many when that costs little', () => {
    const near = Array.from({ length: 40 }, (_, i): Position => [2 + i / 10, 46 + (i % 5)])
    expect(extentOf([LVIV], near)?.[0][0]).toBe(2)
  })

  it('never lets the home side lead out', () => {
    const homes = Array.from({ length: 40 }, (_, i): Position => [22 + i / 4, 48])
    expect(extentOf(homes, [LUBLIN])?.[1][0]).toBeCloseTo(31.75)
  })
})

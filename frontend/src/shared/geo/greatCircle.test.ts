import { describe, expect, it } from 'vitest'
import { greatCircle, nearest, type Position } from './greatCircle'

const KYIV: Position = [30.52, 50.45]
const LUBLIN: Position = [22.57, 51.25]
const TOKYO: Position = [139.69, 35.69]
const ANCHORAGE: Position = [-149.9, 61.2]
const AUCKLAND: Position = [174.76, -36.85]
const HONOLULU: Position = [-157.86, 21.31]

function longestJump(line: Position[]): number {
  return Math.max(...line.slice(1).map(([longitude], i) => Math.abs(longitude - line[i]![0])))
}

describe('greatCircle', () => {
  it('starts and ends exactly where it should', () => {
    const line = greatCircle(KYIV, LUBLIN)
    expect(line[0]).toEqual(KYIV)
    expect(line.at(-1)).toEqual(LUBLIN)
  })

  it('bends towards the pole', () => {
    const line = greatCircle(KYIV, TOKYO)
    expect(Math.max(...line.map(([, latitude]) => latitude))).toBeGreaterThan(58)
  })

  it.each([{ end: AUCKLAND }, { end: HONOLULU }, { end: ANCHORAGE }, { end: TOKYO }])(
    'crosses ±180° without a seam ($end)',
    ({ end }) => {
      expect(longestJump(greatCircle(KYIV, end))).toBeLessThanOrEqual(180)
      expect(longestJump(greatCircle(KYIV, end, { highestLatitude: 72 }))).toBeLessThan(90)
    },
  )

  it('lets the longitude run on past 180', () => {
    const last = greatCircle(KYIV, HONOLULU).at(-1)!
    expect(last[0]).toBeCloseTo(360 - 157.86)
  })

  it('keeps below the highest latitude of the flat map, and keeps its ends', () => {
    const free = greatCircle(KYIV, ANCHORAGE)
    const flat = greatCircle(KYIV, ANCHORAGE, { highestLatitude: 72 })
    expect(Math.max(...free.map(([, latitude]) => latitude))).toBeGreaterThan(80)
    expect(Math.max(...flat.map(([, latitude]) => latitude))).toBeLessThanOrEqual(72.001)
    expect(flat[0]).toEqual(KYIV)
    expect(flat.at(-1)![1]).toBeCloseTo(ANCHORAGE[1])
  })

  it('never presses an end down that lies higher itself', () => {
    const tromso: Position = [18.96, 79]
    expect(greatCircle(KYIV, tromso, { highestLatitude: 72 }).at(-1)![1]).toBeCloseTo(79)
  })

  it('joins two equal or opposite points by one piece', () => {
    expect(greatCircle(KYIV, KYIV)).toEqual([KYIV, KYIV])
    const opposite: Position = [KYIV[0] - 180, -KYIV[1]]
    expect(greatCircle(KYIV, opposite).flat().every(Number.isFinite)).toBe(true)
  })

  it('uses fewer points with a longer step', () => {
    expect(greatCircle(KYIV, TOKYO, { step: 6 }).length).toBeLessThan(greatCircle(KYIV, TOKYO).length / 2)
  })
})

describe('nearest', () => {
  it.each([
    [-157.86, 31, 202.14],
    [-100, 31, -100],
    [200, 31, 200],
    [175, 31, 175],
  ])('%d seen from %d is %d', (longitude, reference, expected) => {
    expect(nearest(longitude, reference)).toBeCloseTo(expected)
  })
})

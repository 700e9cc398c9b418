import { expect, it } from 'vitest'
import { yearBars, yearEnds, yearsBetween } from './yearBars'

it('draws a bar for each year, and one for all before 1990', () => {
  const counts = new Uint32Array(2200)
  counts[1957] = 2
  counts[1988] = 3
  counts[2023] = 90
  const bars = yearBars(counts, 2024)
  expect(bars[0]).toEqual({ span: { from: 1000, to: 1989 }, count: 5 })
  expect(bars.at(-2)).toEqual({ span: { from: 2023, to: 2023 }, count: 90 })
  expect(bars.at(-1)?.count).toBe(0)
})

it('reads the ends from the years, and the years from the ends', () => {
  expect(yearEnds([], 1953)).toEqual({ from: null, to: null })
  expect(yearEnds(yearsBetween(2014, 2022), 1953)).toEqual({ from: 2014, to: 2022 })
  expect(yearEnds(yearsBetween(2022, null), 1953)).toEqual({ from: 2022, to: null })
  expect(yearEnds(yearsBetween(null, 1991), 1953)).toEqual({ from: null, to: 1991 })
  expect(yearEnds([2004, 2014], 1953)).toEqual({ from: 2004, to: 2014 })
  expect(yearsBetween(2023, 2021)).toEqual([2021, 2022, 2023])
})

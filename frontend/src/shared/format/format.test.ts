import { expect, it } from 'vitest'
import { formatDate } from './dates'
import { formatBytes, formatNumber } from './numbers'

it('writes numbers by language', () => {
  expect(formatNumber(2908, 'uk')).toBe('2\u00a0908')
  expect(formatNumber(2908, 'en')).toBe('2,908')
})

it('writes dates of any precision in words', () => {
  expect(formatDate('2019-05-12', 'uk')).toBe('12 травня 2019\u00a0р.')
  expect(formatDate('2019-05', 'uk')).toBe('травень 2019\u00a0р.')
  expect(formatDate('2019', 'uk')).toBe('2019')
  expect(formatDate('2019-05-12', 'en')).toBe('12 May 2019')
  expect(formatDate('2026', 'en')).toBe('2026')
})

it('writes sizes of files in the unit that is easiest to read', () => {
  expect([400, 85_400, 1_440_000].map((bytes) => formatBytes(bytes, 'uk'))).toEqual([
    '1\u00a0КБ',
    '85\u00a0КБ',
    '1,4\u00a0МБ',
  ])
  expect(formatBytes(1_440_000, 'en')).toBe('1.4\u00a0MB')
})

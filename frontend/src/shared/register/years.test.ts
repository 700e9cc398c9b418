import { describe, expect, it } from 'vitest'
import { formatYears, parseYears, yearsIn, yearSpans } from './years'

describe('years in the address', () => {
  it.each([
    ['2014', { from: 2014, to: 2014 }],
    ['2014-2022', { from: 2014, to: 2022 }],
    ['2022-', { from: 2022, to: 2199 }],
  ])('%s', (text, span) => {
    expect(parseYears(text)).toEqual(span)
    expect(formatYears(span)).toBe(text)
  })

  it.each(['', '14', '3014', '2022-2014', '2014-22', '20142022', '-2014', '2014-2015-2016', '2014 '])(
    'refuses “%s”',
    (text) => {
      expect(parseYears(text)).toBeNull()
    },
  )

  it('joins neighbours to spans', () => {
    expect(yearSpans([2015, 2004, 2014, 2016, 2016])).toEqual([
      { from: 2004, to: 2004 },
      { from: 2014, to: 2016 },
    ])
    expect(yearsIn({ from: 2014, to: 2016 })).toEqual([2014, 2015, 2016])
    expect(yearSpans([])).toEqual([])
  })
})

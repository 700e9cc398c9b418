import { describe, expect, it } from 'vitest'
import { disagreementsOf } from './disagreements'

const says = (title: string, saysDate: string | null, saysKind: string | null = null) => ({
  source: { key: title, title },
  saysDate,
  saysKind,
})

describe('what sources say differently', () => {
  it('is two dates that cannot be the same, each with those who say it, the older first', () => {
    const { dates } = disagreementsOf([says('Register', '2025-10-23'), says('List', '2022'), says('News', '2022')])
    expect(dates).toEqual([
      { value: '2022', sources: ['List', 'News'] },
      { value: '2025-10-23', sources: ['Register'] },
    ])
  })

  it('is not a date that is only less exact', () => {
    expect(disagreementsOf([says('A', '2022-06-28'), says('B', '2022'), says('C', '2022-06')]).dates).toEqual([])
    const three = disagreementsOf([says('A', '2022-06-28'), says('B', '2022'), says('C', '2016')]).dates
    expect(three.map(({ value, sources }) => [value, sources])).toEqual([
      ['2016', ['C']],
      ['2022-06-28', ['A', 'B']],
    ])
  })

  it('is not the dates of two documents', () => {
    const statements = [says('Register', '2008-03-13'), says('Register', '2013-06-07')]
    expect(disagreementsOf(statements, [{ signedOn: '2008-03-13' }, { signedOn: '2013-06-07' }]).dates).toEqual([])
    // One document cannot have two dates.
    expect(disagreementsOf(statements, [{ signedOn: '2008-03-13' }]).dates).toHaveLength(2)
  })

  it('is two kinds, where the words are more than “partner”', () => {
    const kinds = (...words: (string | null)[]) =>
      disagreementsOf(words.map((word, i) => says(`S${i}`, null, word))).kinds.map(({ value }) => value)
    expect(kinds('twin_or_sister', 'listed_partner', 'municipal_partnership', null)).toEqual([])
    expect(kinds('twin_or_sister', 'twinning')).toEqual([])
    expect(kinds('cooperation', 'twin_or_sister', 'listed_partner')).toEqual(['cooperation', 'twinning'])
  })

  it('is nothing where nobody says anything', () => {
    expect(disagreementsOf([])).toEqual({ dates: [], kinds: [] })
    expect(disagreementsOf([says('A', null), says('B', null)])).toEqual({ dates: [], kinds: [] })
  })
})

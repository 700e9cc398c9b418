import { expect, it } from 'vitest'
import type { SearchItem } from './queries'
import { groupsOf, readingAlike } from './searchGroups'

const item = (kind: SearchItem['kind'], id: string): SearchItem => ({
  kind,
  id,
  name: { uk: id, en: id, native: null },
  context: null,
  matched: null,
  location: null,
  partnerships: 0,
})

it('puts the kind of the best hit first and keeps the order within', () => {
  const found = [item('partner', 'a'), item('country', 'b'), item('partner', 'c'), item('country', 'd')]
  expect(groupsOf(found).map(({ kind, items }) => [kind, ...items.map(({ id }) => id)])).toEqual([
    ['partner', 'a', 'c'],
    ['country', 'b', 'd'],
  ])
  expect(groupsOf([])).toEqual([])
})

it('knows which lines would read alike', () => {
  const named = (id: string, raion: string) => ({
    ...item('municipality', id),
    name: { uk: 'Миколаївська громада', en: id, native: null },
    context: { uk: raion, en: raion },
  })
  const [town, village, other] = [named('a', 'Сумський'), named('b', 'Сумський'), named('c', 'Стрийський')]
  expect([...readingAlike([town, village, other], 'uk')]).toEqual([town, village])
  expect([...readingAlike([town, village, other], 'en')]).toEqual([])
})

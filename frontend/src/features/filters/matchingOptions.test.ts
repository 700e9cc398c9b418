import { expect, it } from 'vitest'
import { foldText } from './foldText'
import { matchingOptions } from './matchingOptions'

const named = { Люблін: 19, 'Новий Любар': 2, 'Кам’янець-Подільський': 30, Лунінець: 0, Łódź: 5 }
const values = Object.keys(named).map((label) => ({ value: label, label, searchable: foldText(label) }))
const counts = Uint32Array.from(Object.values(named))
const labels = (typed: string, selected: string[] = []) =>
  matchingOptions(values, counts, foldText(typed), selected).map(({ label }) => label)

it('offers what gives something, the larger first, until a name is typed', () => {
  expect(labels('')).toEqual(['Кам’янець-Подільський', 'Люблін', 'Łódź', 'Новий Любар'])
  expect(labels('лу')).toEqual(['Лунінець'])
})

it('finds the beginning of any word, without apostrophes and accents', () => {
  expect(labels('люб')).toEqual(['Люблін', 'Новий Любар'])
  expect(labels('камянець')).toEqual(['Кам’янець-Подільський'])
  expect(labels('под')).toEqual(['Кам’янець-Подільський'])
  expect(labels('łodz')).toEqual(['Łódź'])
  expect(labels('блін')).toEqual([])
})

it('keeps й and ї apart from и and і', () => {
  expect(foldText('Їжак Йосип')).toBe('їжак йосип')
})

it('reads letters that only look right as those that are meant', () => {
  expect(foldText('Kиїв')).toBe('київ') // a Latin K
  expect(foldText('Mикoлaїв')).toBe('миколаїв')
  expect(foldText('Lvіv')).toBe('lviv') // a Cyrillic і
  expect(foldText('Rzgów')).toBe('rzgow')
  expect(foldText('\u202eЛьвів\u200f')).toBe('львів')
})

it('appends what the search adds, and nothing twice', () => {
  const found = new Map(
    [
      ['Łódź', 0],
      ['Люблін', 1],
    ].map(([value, place]) => [String(value), Number(place)]),
  )
  const options = matchingOptions(values, counts, foldText('люб'), [], found)
  expect(options.map(({ label }) => label)).toEqual(['Люблін', 'Новий Любар', 'Łódź'])
})

it('puts what is chosen first', () => {
  expect(labels('', ['Лунінець'])[0]).toBe('Лунінець')
})

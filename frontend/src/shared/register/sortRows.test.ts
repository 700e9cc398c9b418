import { expect, it } from 'vitest'
import { partnerName, partyName } from './names'
import { sortKeys, sortRows, type SortKey } from './sortRows'
import { idsOf, smallRegister } from './testing/smallRegister'

const register = smallRegister()
const rows = Uint32Array.from(register.doc.partnerships.id.keys())

it('sorts names by the Ukrainian alphabet', () => {
  const sorted = sortRows(register, rows, { key: 'municipality', descending: false }, 'uk')
  expect([...new Set(Array.from(sorted, (row) => partyName(register, row, 'uk')))]).toEqual([
    'Бібрська громада',
    'Житомирська громада',
    'Львівська громада',
    'Радомишльський район',
  ])
})

it('keeps what is not known at the end, up and down', () => {
  const up = idsOf(register, sortRows(register, rows, { key: 'since', descending: false }, 'uk'))
  const down = idsOf(register, sortRows(register, rows, { key: 'since', descending: true }, 'uk'))
  expect(up).toEqual([2, 1, 7, 5, 3, 4, 6, 2980])
  expect(down).toEqual([5, 7, 1, 2, 3, 4, 6, 2980])
})

it('sorts by every column, what is not known last both ways', () => {
  const order = (key: SortKey) =>
    [false, true].map((descending) => idsOf(register, sortRows(register, rows, { key, descending }, 'uk')))
  expect(order('kind')).toEqual([
    [1, 2, 3, 5, 7, 4, 6, 2980],
    [5, 7, 1, 2, 3, 4, 6, 2980],
  ])
  expect(order('signedOn')).toEqual([
    [1, 7, 5, 2, 3, 4, 6, 2980],
    [5, 7, 1, 2, 3, 4, 6, 2980],
  ])
  expect(order('themes')[1]).toEqual([2, 7, 1, 3, 4, 5, 6, 2980])
  expect(order('sources')[1]?.[0]).toBe(1)
  expect(order('level')[1]?.[0]).toBe(2980)
  expect(order('id')[1]).toEqual([2980, 7, 6, 5, 4, 3, 2, 1])
  expect(order('raion')[0]?.at(-1)).toBe(2980)
  for (const key of sortKeys) expect(order(key)[0]).toHaveLength(8)
})

it('sorts by a second column what is equal by the first', () => {
  const sort = { key: 'country', descending: false, then: [{ key: 'since', descending: true }] } as const
  expect(idsOf(register, sortRows(register, rows, sort, 'uk'))).toEqual([3, 2980, 7, 2, 5, 1, 4, 6])
})

it('names a partner in the page’s language, else by its own name', () => {
  expect(partnerName(register, 0, 'uk')).toBe('Люблін')
  expect(partnerName(register, 1, 'uk')).toBe('Rzgów')
  expect(partnerName(register, 1, 'en')).toBe('Rzgow')
})

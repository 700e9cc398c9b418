import { expect, it } from 'vitest'
import { partnerName, partyName } from './names'
import { sortRows } from './sortRows'
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

it('names a partner in the page’s language, else by its own name', () => {
  expect(partnerName(register, 0, 'uk')).toBe('Люблін')
  expect(partnerName(register, 1, 'uk')).toBe('Rzgów')
  expect(partnerName(register, 1, 'en')).toBe('Rzgow')
})

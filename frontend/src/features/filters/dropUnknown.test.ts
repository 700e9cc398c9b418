import { expect, it } from 'vitest'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { dropUnknown } from './dropUnknown'
import { parseState } from './filterSchema'

it('drops well-formed ids that the register does not know', () => {
  const parsed = parseState({ country: ['PL', 'ZZ'], partner: 'pl-gone', selected: 'partner:pl-gone' })
  const { state, dropped } = dropUnknown(parsed, smallRegister())
  expect(state.filter.country).toEqual(['PL'])
  expect(state.filter.partner).toEqual([])
  expect(state.selection).toBeNull()
  expect(dropped).toEqual([
    { name: 'country', value: 'ZZ' },
    { name: 'partner', value: 'pl-gone' },
    { name: 'selected', value: 'partner:pl-gone' },
  ])
})

it.each([
  ['partnership:2980', true],
  ['partnership:9', false],
  ['partnership:2980x', false],
])('knows whether %s is there', (selected, known) => {
  const { state } = dropUnknown(parseState({ selected }), smallRegister())
  expect(state.selection !== null).toBe(known)
})

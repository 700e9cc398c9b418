import { expect, it } from 'vitest'
import { defaultState, type PageState } from './filterSchema'
import { pickMunicipality } from './pickMunicipality'

const lviv = 'UA46060250000025047'
const mena = 'UA74040250000020208'
const dubno = 'UA56040110000096293'

function after(...codes: string[]): PageState {
  return codes.reduce((state, code) => ({ ...state, ...pickMunicipality(state, code) }), defaultState)
}

it('selects a first one', () => {
  expect(after(lviv)).toEqual({ ...defaultState, selection: { kind: 'municipality', id: lviv } })
})

it('filters by two and more, the selected one among them', () => {
  expect(after(lviv, mena)).toEqual({
    ...defaultState,
    filter: { ...defaultState.filter, municipality: [lviv, mena] },
  })
  expect(after(lviv, mena, dubno).filter.municipality).toEqual([lviv, mena, dubno])
})

it('lets go again, back to a selection and to none', () => {
  expect(after(lviv, mena, lviv)).toEqual({ ...defaultState, selection: { kind: 'municipality', id: mena } })
  expect(after(lviv, lviv)).toEqual(defaultState)
})

it('keeps the other filters', () => {
  const state: PageState = { ...defaultState, filter: { ...defaultState.filter, country: ['PL'] } }
  expect(pickMunicipality(state, lviv).filter?.country).toEqual(['PL'])
})

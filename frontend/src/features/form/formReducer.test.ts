import { describe, expect, it } from 'vitest'
import { formReducer, type FormAction } from './formReducer'
import { blankState, isTyped, mostRows, type FormState } from './formState'
import { smallForm } from './testing/smallForm'

const after = (state: FormState, ...actions: FormAction[]) => actions.reduce(formReducer, state)
const blank = () => blankState(smallForm, 'uk')
const field = 'activities'

/** Three rows with a number each. */
function three(): FormState {
  let state = after(blank(), { type: 'addRow', field }, { type: 'addRow', field })
  for (const [at, { key }] of (state.filled.rows[field] ?? []).entries()) {
    state = after(state, { type: 'cell', field, key, at: 0, column: 'cost', language: null, text: String(at + 1) })
  }
  return state
}
const costs = (state: FormState) => state.filled.rows[field]?.map(({ cells }) => cells['cost'])

describe('rows', () => {
  it('are added up to the most that the API takes', () => {
    const many = after(blank(), ...Array.from({ length: 80 }, () => ({ type: 'addRow', field }) as const))
    expect(many.filled.rows[field]).toHaveLength(mostRows)
    expect(new Set(many.filled.rows[field]?.map(({ key }) => key)).size).toBe(mostRows)
  })

  it('are moved and removed, and each of that is taken back in turn', () => {
    const removed = after(three(), { type: 'removeRow', field, at: 1 })
    expect(costs(removed)).toEqual(['1', '3'])
    const moved = after(removed, { type: 'moveRow', field, from: 1, to: 0 })
    expect(costs(moved)).toEqual(['3', '1'])
    const back = after(moved, { type: 'undoRow', field })
    expect(costs(back)).toEqual(['1', '3'])
    expect(costs(after(back, { type: 'undoRow', field }))).toEqual(['1', '2', '3'])
  })

  it('keep what was typed after a removal that is taken back', () => {
    const removed = after(three(), { type: 'removeRow', field, at: 0 })
    const key = removed.filled.rows[field]![0]!.key
    const typed = after(removed, { type: 'cell', field, key, at: 0, column: 'cost', language: null, text: '22' })
    expect(costs(after(typed, { type: 'undoRow', field }))).toEqual(['1', '22', '3'])
  })

  it('stay where they cannot be moved', () => {
    const state = three()
    expect(after(state, { type: 'moveRow', field, from: 0, to: -1 })).toBe(state)
    expect(after(state, { type: 'undoRow', field })).toBe(state)
  })
})

describe('clearing', () => {
  const chosen = { municipality: 'UA12100070000011492', partner: '' }
  const clear: FormAction = { type: 'clear', blank: blank(), chosen }
  const head = (text: string): FormAction => ({ type: 'value', field: 'ourHead', language: 'uk', text })

  it('is taken back', () => {
    const typed = after(three(), head('Олена'), { type: 'themes', themes: ['culture'] })
    const cleared = after(typed, clear)
    expect(isTyped(cleared.filled)).toBe(false)
    expect(cleared.cleared?.chosen).toBe(chosen)
    expect(after(cleared, { type: 'unclear' }).filled).toEqual(typed.filled)
  })

  it('keeps the language of the document', () => {
    expect(after(blank(), { type: 'layout', layout: 'bilingual' }, clear).layout).toBe('bilingual')
  })

  it('loses nothing of what has been typed since', () => {
    const cleared = after(three(), head('Олена'), clear)
    const back = after(
      cleared,
      head('Марія'),
      { type: 'value', field: 'website', language: null, text: 'x.ua' },
      { type: 'unclear' },
    )
    expect(back.filled.values).toEqual({ ourHead: { uk: 'Марія', en: '' }, website: 'x.ua' })
    expect(costs(back)).toEqual(['1', '2', '3'])
  })
})

it('knows whether anything would be lost', () => {
  expect(isTyped(blank().filled)).toBe(false)
  const typed = after(blank(), { type: 'value', field: 'website', language: null, text: 'x' })
  expect(isTyped(typed.filled)).toBe(true)
  expect(isTyped(after(typed, { type: 'value', field: 'website', language: null, text: ' ' }).filled)).toBe(false)
  expect(isTyped(after(blank(), { type: 'layout', layout: 'en' }).filled)).toBe(false)
})

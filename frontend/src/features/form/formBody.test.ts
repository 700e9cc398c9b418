import { describe, expect, it } from 'vitest'
import { bodyOf } from './formBody'
import { formReducer, type FormAction } from './formReducer'
import { blankState, typedPartner, type FormState, type Layout } from './formState'
import { smallForm } from './testing/smallForm'

const samar = 'UA12100070000011492'
const official = {
  municipality: { uk: 'Новомосковська міська територіальна громада', en: 'Samar urban hromada' },
  partner: { uk: 'Люблін', en: 'Lublin' },
}
const both = { municipality: samar, partner: 'pl-lublin' }
const nothing = { municipality: '', partner: '' }

const filledBy = (layout: Layout, ...actions: FormAction[]): FormState =>
  actions.reduce(formReducer, blankState(smallForm, layout))
const body = (state: FormState, chosen = nothing) => bodyOf(smallForm, state, chosen, official, 'uk')

describe('the body of the request', () => {
  it('has nothing of what is left out', () => {
    expect(body(filledBy('uk'))).toEqual({ values: {} })
    const blank = filledBy(
      'uk',
      { type: 'value', field: 'website', language: null, text: '  ' },
      { type: 'addRow', field: 'activities' },
    )
    expect(body(blank)).toEqual({ values: {} })
  })

  it('has of each text what the document shows, and keeps the rest', () => {
    const typed: FormAction[] = [
      { type: 'value', field: 'ourHead', language: 'uk', text: 'Олена' },
      { type: 'value', field: 'ourHead', language: 'en', text: 'Olena' },
      { type: 'value', field: 'website', language: null, text: 'samar.gov.ua' },
    ]
    expect(body(filledBy('uk', ...typed)).values).toEqual({ ourHead: { uk: 'Олена' }, website: 'samar.gov.ua' })
    expect(body(filledBy('en', ...typed)).values).toEqual({ ourHead: { en: 'Olena' }, website: 'samar.gov.ua' })
    expect(body(filledBy('bilingual', ...typed)).values['ourHead']).toEqual({ uk: 'Олена', en: 'Olena' })
  })

  it('leaves names to the register until they are corrected', () => {
    expect(body(filledBy('uk'), both)).toEqual({
      municipality: { code: samar },
      partner: { id: 'pl-lublin' },
      values: {},
    })
    const same = filledBy('uk', { type: 'name', id: samar, language: 'uk', text: official.municipality.uk })
    expect(body(same, both).municipality).toEqual({ code: samar })
    const emptied = filledBy('uk', { type: 'name', id: samar, language: 'uk', text: '' })
    expect(body(emptied, both).municipality).toEqual({ code: samar })
  })

  it('sends the register’s other name along with a corrected one', () => {
    const corrected: FormAction = { type: 'name', id: samar, language: 'uk', text: 'Самарівська громада' }
    expect(body(filledBy('uk', corrected), both).municipality?.name).toEqual({ uk: 'Самарівська громада' })
    expect(body(filledBy('bilingual', corrected), both).municipality?.name).toEqual({
      uk: 'Самарівська громада',
      en: 'Samar urban hromada',
    })
  })

  it('names a partner that the register does not have, and not the one of the address', () => {
    const typed = filledBy(
      'bilingual',
      { type: 'byHand', byHand: true },
      { type: 'name', id: typedPartner, language: 'uk', text: 'Гміна Тучемпи' },
      { type: 'country', code: 'PL' },
    )
    expect(body(typed, both).partner).toEqual({ name: { uk: 'Гміна Тучемпи' }, country: 'PL' })
    expect(body(filledBy('uk', { type: 'byHand', byHand: true }), both).partner).toBeUndefined()
  })

  it('has no member that the form does not know', () => {
    const form = { ...smallForm, register: ['municipality'] }
    const state = filledBy('uk', { type: 'themes', themes: ['culture'] })
    expect(bodyOf(form, state, both, official, 'uk')).toEqual({ municipality: { code: samar }, values: {} })
  })

  it('keeps empty rows between others, so that their places are those of the page', () => {
    const key = blankState(smallForm, 'uk').filled.rows['activities']![0]!.key
    const state = filledBy(
      'uk',
      { type: 'addRow', field: 'activities' },
      { type: 'addRow', field: 'activities' },
      { type: 'cell', field: 'activities', key, at: 0, column: 'cost', language: null, text: '1 250,50' },
      { type: 'cell', field: 'activities', key: key + 2, at: 0, column: 'action', language: 'uk', text: 'Обмін' },
    )
    expect(body(state).values['activities']).toEqual([{ cost: '1250.50' }, {}, { action: { uk: 'Обмін' } }])
  })
})

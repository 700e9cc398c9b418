import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { licenceText } from './licenceText'
import { notePartsOf } from './notes'

const english = setupI18n({ locale: 'en', messages: { en: {} } })
const ukrainian = setupI18n({ locale: 'uk', messages: { uk: {} } })

describe('remarks on the data', () => {
  it('are said part by part, with what they name', () => {
    const said = notePartsOf('year given by the roster; name in the source: Раунгайм; term 10 years', ukrainian)
    expect(said.every(({ foreign }) => !foreign)).toBe(true)
    expect(said).toHaveLength(3)
  })

  it('of news and lists are said too', () => {
    const note = 'news about an existing partnership; signing date not in the headline; the map says Dębica'
    expect(notePartsOf(note, ukrainian).map(({ foreign }) => foreign)).toEqual([false, false, false])
  })

  it('stay as they are where they were written for one record, marked as English', () => {
    expect(notePartsOf('of the settlement Винники; Euroregion Bug', ukrainian).map(({ foreign }) => foreign)).toEqual([
      false,
      true,
    ])
    expect(notePartsOf('Euroregion Bug', english)).toEqual([{ text: 'Euroregion Bug', foreign: false }])
  })
})

it('a licence is its name, and what is none is said', () => {
  expect(licenceText('CC BY-SA 4.0', english)).toBe('CC BY-SA 4.0')
  expect(licenceText('something new', english)).toBe('something new')
})

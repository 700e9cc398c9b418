import { expect, it } from 'vitest'
import { inLanguage, languageOf } from './language'

it('reads the language from the path', () => {
  expect(languageOf('/')).toBe('uk')
  expect(languageOf('/en')).toBe('en')
  expect(languageOf('/en/register')).toBe('en')
  expect(languageOf('/energy')).toBe('uk')
})

it('leads to the same place in the other language', () => {
  expect(inLanguage('en', '/', '?country=PL')).toBe('/en/?country=PL')
  expect(inLanguage('en', '/register', '')).toBe('/en/register')
  expect(inLanguage('uk', '/en/partners/pl-lublin', '?sort=since')).toBe('/partners/pl-lublin?sort=since')
  expect(inLanguage('uk', '/en/', '')).toBe('/')
})

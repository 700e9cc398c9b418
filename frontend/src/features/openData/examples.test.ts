import { expect, it } from 'vitest'
import { EXAMPLE_SERVER, exampleFor, examples } from './examples'

it.each(examples)('$name asks the server that shows it, and no other', ({ text }) => {
  const shown = exampleFor(text, 'https://register.example')
  expect(shown).not.toContain(EXAMPLE_SERVER)
  expect(new Set(shown.match(/https?:\/\/[^/"'\s]+/g))).toEqual(new Set(['https://register.example']))
})

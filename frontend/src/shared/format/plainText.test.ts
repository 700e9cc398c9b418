import { expect, it } from 'vitest'
import { plainText } from './plainText'

it('keeps what is seen, and not more than the API takes', () => {
  expect(plainText('  Кам’янець \u202e\u200f\u0000 ')).toBe('Кам’янець')
  expect(plainText('x'.repeat(100_000))).toHaveLength(200)
  expect(plainText('<b>Львів</b>')).toBe('<b>Львів</b>')
})

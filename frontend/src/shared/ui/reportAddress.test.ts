import { expect, it } from 'vitest'
import { reportAddress } from './reportAddress'

it('keeps a letter’s parts apart whatever stands in them', () => {
  const address = reportAddress('register@example.org', 'Помилка: A&B?', 'рядок\nhttps://example.org/?a=1&b=2')
  expect(address).toMatch(/^mailto:register@example\.org\?subject=[^&]+&body=[^&]+$/)
  const query = new URLSearchParams(address.slice(address.indexOf('?')))
  expect(query.get('subject')).toBe('Помилка: A&B?')
  expect(query.get('body')).toBe('рядок\r\nhttps://example.org/?a=1&b=2')
})

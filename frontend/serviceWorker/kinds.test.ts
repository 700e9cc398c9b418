import { expect, test } from 'vitest'
import { kindOf } from './kinds'

const origin = 'https://pobratym.example'
const shell = ['/index.html', '/start.js']
const kind = (path: string, mode = 'cors', method = 'GET') =>
  kindOf({ method, mode, url: new URL(path, origin).href }, origin, shell)

test('pages come from the server, or from the shell', () => {
  for (const path of ['/', '/en/', '/register?country=PL', '/en/partners/pl-lublin', '/no-such-page', '/apiary'])
    expect(kind(path, 'navigate'), path).toBe('page')
})

test('what is no page of the application is left alone', () => {
  for (const path of [
    '/api',
    '/api/v1/partnerships?format=csv',
    '/openapi.yaml',
    '/problems/not-found',
    '/sitemap.xml',
    '/robots.txt',
  ])
    expect(kind(path, 'navigate'), path).toBeNull()
})

test('tells the register, other answers and files apart', () => {
  expect(kind('/api/v1/map')).toBe('register')
  expect(kind('/api/v1')).toBe('answer')
  expect(kind('/api/v1/municipalities/UA46060250000025047')).toBe('answer')
  expect(kind('/api/v1/search/matches?q=x')).toBe('answer')
  expect(kind('/api/v1/guidelines?language=uk')).toBe('answer')
  expect(kind('/api/v1/guidelines/legal-ground?language=uk')).toBe('answer')
  expect(kind('/assets/start-1a2b.js')).toBe('asset')
  expect(kind('/start.js')).toBe('file')
})

test('keeps no downloads, no typing, nothing that is sent, nothing from elsewhere', () => {
  expect(kind('/api/v1/partnerships?format=xlsx')).toBeNull()
  expect(kind('/api/v1/search?q=lv')).toBeNull()
  expect(kind('/api/v1/guidelines?language=uk&q=рада')).toBeNull()
  expect(kind('/api/v1/guidelines/book')).toBeNull()
  expect(kind('/api/v1/partnerships', 'cors', 'POST')).toBeNull()
  expect(kind('https://elsewhere.example/assets/x.js')).toBeNull()
  expect(kind('/social.png')).toBeNull()
})

import { expect, it } from 'vitest'
import { sitePlace } from './sitePlace'

it('takes an address apart, and the language off', () => {
  expect(sitePlace('/en/guidelines/legal-ground#who-signs')).toEqual({
    path: '/guidelines/legal-ground',
    search: '',
    hash: 'who-signs',
  })
  expect(sitePlace('/municipalities?partnerships=without')).toEqual({
    path: '/municipalities',
    search: '?partnerships=without',
    hash: '',
  })
  expect(sitePlace('/en').path).toBe('/')
  expect(sitePlace('/english').path).toBe('/english')
})

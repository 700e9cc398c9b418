import { expect, it } from 'vitest'
import { findInTexts } from './findInTexts'

const item = (slug: string) => ({
  kind: 'chapter' as const,
  number: 1,
  slug,
  language: 'uk' as const,
  title: slug,
  summary: '',
  updatedOn: '2026-11-29',
  version: 1,
  words: 1,
  minutes: 1,
  forms: [],
})
const items = [item('legal-ground'), item('working-together')]
const texts = [
  {
    slug: 'legal-ground',
    html: '<p>Вступ.</p>\n<h2 id="who-signs">Хто підписує угоду?</h2>\n<p>Голова &amp; <strong>рада</strong>.</p>\n<h2 id="approval">Погодження</h2>\n<p>Угоду погоджують.</p>',
  },
  { slug: 'working-together', html: '<h2 id="humanitarian-aid">Гуманітарна допомога</h2><p>Лист донора.</p>' },
]

it('finds the section that has most of the words', () => {
  const [first, ...others] = findInTexts(items, texts, 'хто підписує угоду')
  expect(others).toEqual([])
  expect(first?.slug).toBe('legal-ground')
  expect(first?.matches?.map(({ anchor, heading }) => [anchor, heading])).toEqual([
    ['who-signs', 'Хто підписує угоду?'],
  ])
})

it('finds other forms of a word and shows the passage', () => {
  const [first] = findInTexts(items, texts, 'гуманітарну допомогу')
  expect(first?.matches?.[0]?.anchor).toBe('humanitarian-aid')
  const [council] = findInTexts(items, texts, 'раду')
  expect(council?.matches?.[0]?.passage).toEqual([
    { text: 'Голова & ', match: false },
    { text: 'рада', match: true },
    { text: '.', match: false },
  ])
})

it('reads a blank that holds as a blank, and a number in a span as one word', () => {
  const html = '<h2 id="law-3668">Закон №\u00A0<span class="whole">3668-IX</span></h2><p>Рада\u00A0— сторона.</p>'
  const [first] = findInTexts(items, [{ slug: 'legal-ground', html }], 'закон №\u00A03668-IX')
  expect(first?.matches?.[0]).toMatchObject({ anchor: 'law-3668', heading: 'Закон № 3668-IX' })
  const [council] = findInTexts(items, [{ slug: 'legal-ground', html }], 'рада сторона')
  expect(council?.matches?.[0]?.passage.map(({ text }) => text).join('')).toBe('Рада — сторона.')
})

it('finds nothing where there is nothing', () => expect(findInTexts(items, texts, 'космос')).toEqual([]))

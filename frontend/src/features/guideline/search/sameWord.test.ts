import { describe, expect, it } from 'vitest'
import { inPieces, sameWord, tellingWords } from './sameWord'

describe('forms of one word', () => {
  it.each([
    ['угода', 'угоду'],
    ['угода', 'угодою'],
    ['рада', 'раду'],
    ['голова', 'голови'],
    ['підписує', 'підписати'],
    ['партнерство', 'партнерства'],
    ['agreement', 'agreements'],
    ['допомога', 'допомоги'],
  ])('%s, %s', (one, other) => expect(sameWord(one, other)).toBe(true))

  it.each([
    ['рада', 'радник'],
    ['угода', 'угорщина'],
    ['чи', 'чий'],
    ['мета', 'метро'],
    ['партнер', 'партнерство'],
  ])('not %s, %s', (one, other) => expect(sameWord(one, other)).toBe(false))
})

it('leaves out words that say nothing', () => {
  expect(tellingWords('Хто підписує угоду про партнерство — голова чи рада?')).toEqual([
    'підписує',
    'угоду',
    'партнерство',
    'голова',
    'рада',
  ])
  expect(tellingWords('ЄС')).toEqual(['єс'])
})

it('cuts a text at the words found, losing nothing', () => {
  const text = 'Угоду підписує голова; раду питають раніше.'
  const pieces = inPieces(text, ['голова', 'рада'])
  expect(pieces.filter(({ match }) => match).map((piece) => piece.text)).toEqual(['голова', 'раду'])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(inPieces('нічого', [])).toEqual([{ text: 'нічого', match: false }])
})

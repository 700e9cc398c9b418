import { expect, it } from 'vitest'
import { plainNumber, readNumber } from './plainNumber'

it.each([
  ['1 250,50', '1250.50'],
  ['1\u00a0250', '1250'],
  ['1250.5', '1250.5'],
  ['−3', '-3'],
  ['1’250', '1250'],
])('reads %s as Ukrainian', (typed, plain) => expect(plainNumber(typed, 'uk')).toBe(plain))

it.each([
  ['1,250.50', '1250.50'],
  ['1,250', '1250'],
  ['1 250', '1250'],
  ['12.5', '12.5'],
])('reads %s as English', (typed, plain) => expect(plainNumber(typed, 'en')).toBe(plain))

it('leaves what it does not understand to be refused', () => {
  expect(plainNumber('1,250.50', 'uk')).toBe('1,250.50')
  expect(plainNumber('1,25', 'en')).toBe('1,25')
  expect(plainNumber(' багато ', 'uk')).toBe('багато')
})

it('tells how a number was understood', () => {
  expect(readNumber('1250,5', 'uk')?.replaceAll(/\s/g, ' ')).toBe('1 250,5')
  expect(readNumber('1 250', 'en')).toBe('1,250')
  expect(readNumber('1 250,5', 'uk')).toBeNull()
  expect(readNumber('1250', 'uk')).toBeNull()
  expect(readNumber('x', 'uk')).toBeNull()
})

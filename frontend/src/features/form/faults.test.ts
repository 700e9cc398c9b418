import { describe, expect, it } from 'vitest'
import { faultOf, placeOf, tooLong, withoutFaults, type Fault } from './faults'
import { smallForm } from './testing/smallForm'
import { textLength } from './textLength'

describe('what the API finds wrong', () => {
  it.each([
    ['has 812 characters; at most 800 are allowed', { kind: 'long', length: 812, most: 800 }],
    [
      'has the character U+202E, which turns the reading direction or cannot stand in a document; leave it out',
      { kind: 'character', character: 'U+202E' },
    ],
    [
      'has the character U+795E, which the PDF has no letter for; ask for a DOCX, or write it in Latin or Cyrillic letters',
      { kind: 'letter', letter: '神' },
    ],
    ['is a date like 2026-11-29, from 1900 to 2200', { kind: 'date' }],
    ['is a number like 1250 or 1250.50, below 1,000,000,000,000, with at most 4 decimals', { kind: 'number' }],
    ['may have at most 60 rows', { kind: 'rows', most: 60 }],
    ['names no municipality of the register', { kind: 'unknown' }],
    ['names no partner of the register', { kind: 'unknown' }],
    ['is no ISO 3166-1 alpha-2 code of a country', { kind: 'unknown' }],
    ["'x' is not one of the allowed values", { kind: 'unknown' }],
    ['is a list of rows', { kind: 'other', message: 'is a list of rows' }],
  ])('%s', (message, kind) => expect(faultOf({ field: 'values.a', message })).toEqual({ path: 'values.a', ...kind }))

  it.each([
    ['values.ourHead.uk', { field: 'ourHead', row: null, column: null, language: 'uk' }],
    ['values.activities[2].cost', { field: 'activities', row: 2, column: 'cost', language: null }],
    ['values.activities[0].action.en', { field: 'activities', row: 0, column: 'action', language: 'en' }],
    ['values.activities', { field: 'activities', row: null, column: null, language: null }],
    ['municipality.code', { field: 'municipality', row: null, column: 'code', language: null }],
    ['partner.name.uk', { field: 'partner', row: null, column: 'name', language: 'uk' }],
    ['themes', { field: 'themes', row: null, column: null, language: null }],
    ['body', { field: 'body', row: null, column: null, language: null }],
  ])('is at the place that %s names', (path, place) => expect(placeOf(path)).toEqual(place))

  it('goes with what is put right', () => {
    const faults = ['values.a', 'values.a.uk', 'values.ab', 'values.a[1].c'].map((path): Fault => ({
      path,
      kind: 'date',
    }))
    expect(withoutFaults(faults, 'values.a').map(({ path }) => path)).toEqual(['values.ab'])
    expect(withoutFaults(faults, 'values.x')).toBe(faults)
  })
})

describe('texts that are too long', () => {
  it('are found at their place, before the API is asked', () => {
    const long = 'щ'.repeat(100_000)
    const faults = tooLong(smallForm, {
      partner: { name: { en: long } },
      values: { ourHead: { uk: long, en: 'short' }, activities: [{}, { action: { uk: long } }] },
    })
    expect(faults).toEqual([
      { path: 'partner.name.en', kind: 'long', length: 100_000, most: 300 },
      { path: 'values.ourHead.uk', kind: 'long', length: 100_000, most: 20 },
      { path: 'values.activities[1].action.uk', kind: 'long', length: 100_000, most: 10 },
    ])
  })

  it('are measured as the document has them', () => {
    expect(textLength('  а  б\n ', false)).toBe(3)
    expect(textLength('а\n\nб ', true)).toBe(4)
    expect(textLength('\u200bаб\u00ad', false)).toBe(2)
    expect(textLength('🏘️🏘', false)).toBe(3)
  })
})

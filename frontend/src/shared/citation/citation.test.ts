import { describe, expect, it } from 'vitest'
import { citeAsBibtex, citeAsCslJson, citeAsText, type Cited } from './citation'

const cited: Cited = {
  title: 'Партнерства за країнами',
  url: 'https://pobratym.example/en/statistics?region=UA46000000000026241#countries',
  version: 7,
  changedAt: '2026-11-25T02:03:17Z',
  seenOn: '2026-12-01',
}

describe('a citation', () => {
  it('is a sentence in the language of the page', () => {
    expect(citeAsText(cited, 'uk')).toBe(
      'Партнерства за країнами // Побратим: реєстр міжнародних партнерств громад України. Версія 7, 25 листопада 2026\u00a0р. ' +
        'URL: https://pobratym.example/en/statistics?region=UA46000000000026241#countries (дата звернення: 1 грудня 2026\u00a0р.).',
    )
    expect(citeAsText({ ...cited, title: 'By country' }, 'en')).toContain(
      '“By country.” Pobratym: the register of international partnerships of Ukraine’s municipalities. Version 7, 25 November 2026.',
    )
  })

  it('is BibTeX with every field closed', () => {
    const text = citeAsBibtex({ ...cited, title: 'A {brace} \\too' }, 'en')
    expect(text).toContain('@misc{pobratym-v7-statistics-countries,')
    expect(text).toContain('title        = {{A brace too}}')
    expect(text.split('{').length).toBe(text.split('}').length)
  })

  it('is CSL-JSON', () => {
    expect(JSON.parse(citeAsCslJson(cited, 'uk'))).toEqual([
      {
        id: 'pobratym-v7-statistics-countries',
        type: 'dataset',
        title: 'Партнерства за країнами',
        author: [{ literal: 'Побратим: реєстр міжнародних партнерств громад України' }],
        version: '7',
        issued: { 'date-parts': [[2026, 11, 25]] },
        accessed: { 'date-parts': [[2026, 12, 1]] },
        URL: cited.url,
        language: 'uk',
      },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { calloutOf, checklistOf, parseText, textOf, type TextElement } from './parseText'

const html = `<p>Вступ.</p>

<h2 id="in-one-minute">За одну хвилину</h2>
<ul><li>Раз.</li><li>Два з <a href="#term-hromada" title="Що це" class="term">громадою</a>.</li></ul>
<blockquote>
<p><strong>Приклад. Форум.</strong> Було так.</p>
</blockquote>
<h3 id="inner">Усередині</h3>

<h2 id="checklist">Перевірте себе</h2>
<ul><li>Зроблено <strong>перше</strong>.</li><li>Зроблено друге.</li></ul>
`

describe('a text of the manual', () => {
  const sections = parseText(html)

  it('is cut at its headings, and nothing is lost', () => {
    expect(sections.map(({ anchor, heading }) => [anchor, heading])).toEqual([
      [null, ''],
      ['in-one-minute', 'За одну хвилину'],
      ['checklist', 'Перевірте себе'],
    ])
    expect(sections[1]?.nodes.map((node) => (node as TextElement).tag)).toEqual(['ul', 'blockquote', 'h3'])
    expect(textOf(sections[1]?.nodes[0] ?? '')).toBe('Раз.Два з громадою.')
  })

  it('knows its last section as a list to tick', () => {
    expect(checklistOf(sections[2]!)?.map((item) => item.map(textOf).join(''))).toEqual([
      'Зроблено перше.',
      'Зроблено друге.',
    ])
    expect(checklistOf(sections[1]!)).toBeNull()
  })

  it('knows a call-out by its first bold words, in both languages', () => {
    const kind = (words: string) =>
      calloutOf(parseText(`<blockquote>\n<p><strong>${words}</strong> …</p></blockquote>`)[0]!.nodes[0] as TextElement)
    expect(['Увага.', 'Перевірте.', 'Приклад. Форум.', 'Take care.', 'Check.', 'Example.'].map(kind)).toEqual([
      'care',
      'check',
      'example',
      'care',
      'check',
      'example',
    ])
    expect(kind('Інше.')).toBeNull()
  })

  it('of nothing is nothing', () => expect(parseText('')).toEqual([]))
})

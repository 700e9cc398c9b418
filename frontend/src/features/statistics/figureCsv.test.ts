import { expect, it } from 'vitest'
import type { Figure } from './figure'
import { figureCsv } from './figureCsv'
import { figureSvg } from './figureSvg'

const figure: Figure = {
  id: 'trial',
  title: 'Partnerships <by> "name"',
  rowLabel: 'Name',
  rowKey: 'code',
  columns: [
    { key: 'all', label: 'All' },
    { key: 'some', label: 'Some' },
  ],
  rows: [
    { key: 'A', label: 'Bosnia, "and" Herzegovina', values: [{ value: 1200 }, { value: 3 }] },
    { key: 'B', label: '=1+1', values: [{ value: 0 }, { value: 0 }] },
  ],
}

it('is saved as a table that a spreadsheet opens, and cannot be made to calculate', () => {
  expect(figureCsv(figure)).toBe(
    '\uFEFFcode,name,all,some\r\nA,"Bosnia, ""and"" Herzegovina",1200,3\r\nB,\'=1+1,0,0\r\n',
  )
})

it('is drawn with its source, whatever stands in its names', () => {
  const drawing = { figure, ink: 'black', inkSoft: 'grey', paper: 'white', source: 'Source: <us>', format: String }
  const parts = [{ column: 0, paint: 'fill="blue"', label: 'All' }]
  const { svg, width, height } = figureSvg({ ...drawing, parts })
  expect(svg).toContain('Partnerships &lt;by&gt; &quot;name&quot;')
  expect(svg).toContain('Source: &lt;us&gt;')
  expect(svg).not.toContain('<by>')
  expect(svg.match(/<rect[^>]*fill="blue"/g)).toHaveLength(1)
  expect([width, height > 100]).toEqual([960, true])
})

it('has bars of a hundred per cent with a legend where parts make a whole', () => {
  const parts = [
    { column: 0, paint: 'fill="blue"', label: 'All' },
    { column: 1, paint: 'fill="url(#hatch)"', label: 'Some' },
  ]
  const { svg } = figureSvg({
    figure,
    parts,
    whole: true,
    ink: 'black',
    inkSoft: 'grey',
    paper: 'white',
    source: 'Us',
    format: String,
  })
  const widths = [...svg.matchAll(/width="([\d.]+)" height="16"/g)].map(([, width]) => Number(width))
  expect(Math.round(widths[0]! + widths[1]!)).toBe(960 - 64 - 250 - 90)
  expect(svg).toContain('1200 · 3')
})

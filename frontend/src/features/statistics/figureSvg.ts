import type { Figure } from './figure'

/** How a figure is drawn for print and other people's pages: always light, with its source on it. */
export interface Drawing {
  figure: Figure
  /** Parts of each bar, by column; `paint` is what fills them, as attributes of SVG. */
  parts: { column: number; paint: string; label: string }[]
  /** Bars of a hundred per cent. */
  whole?: boolean
  ink: string
  inkSoft: string
  paper: string
  source: string
  format: (value: number) => string
}

export interface Picture {
  svg: string
  width: number
  height: number
}

const width = 960
const margin = 32
const names = 250
const numbers = 90
const line = 26
const font = 'Inter, Arial, sans-serif'

/** The figure as bars in one SVG that needs nothing from elsewhere. */
export function figureSvg({ figure, parts, whole = false, ink, inkSoft, paper, source, format }: Drawing): Picture {
  const legend = parts.length > 1 ? 30 : 0
  const top = margin + 40 + legend
  const height = top + figure.rows.length * line + 56
  const room = width - 2 * margin - names - numbers
  const sums = figure.rows.map(({ values }) => parts.reduce((sum, { column }) => sum + (values[column]?.value ?? 0), 0))
  const longest = Math.max(1, ...sums)
  const text = (x: number, y: number, content: string, rest = '') =>
    `<text x="${x}" y="${y}"${rest} fill="${ink}">${escaped(content)}</text>`

  const bars = figure.rows.map(({ label, values }, i) => {
    const y = top + i * line
    const scale = room / (whole ? Math.max(1, sums[i] ?? 1) : longest)
    let x = margin + names
    const rects = parts.map(({ column, paint }) => {
      const length = (values[column]?.value ?? 0) * scale
      const rect =
        length > 0 ? `<rect x="${round(x)}" y="${y + 4}" width="${round(length)}" height="16" ${paint}/>` : ''
      x += length
      return rect
    })
    const numbersText = whole
      ? parts.map(({ column }) => format(values[column]?.value ?? 0)).join(' · ')
      : format(sums[i] ?? 0)
    return (
      text(margin + names - 10, y + 17, label, ' text-anchor="end"') +
      rects.join('') +
      text(whole ? width - margin : round(x + 8), y + 17, numbersText, whole ? ' text-anchor="end"' : '')
    )
  })
  const legendItems = parts.map(({ paint, label }, i) => {
    const x = margin + i * 210
    return `<rect x="${x}" y="${margin + 38}" width="18" height="14" ${paint}/>${text(x + 26, margin + 50, label)}`
  })
  return {
    width,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="${font}" font-size="14" role="img"><title>${escaped(figure.title)}</title>` +
      hatching(ink) +
      `<rect width="100%" height="100%" fill="${paper}"/>` +
      text(margin, margin + 16, figure.title, ' font-size="22" font-weight="600"') +
      (legend ? legendItems.join('') : '') +
      bars.join('') +
      `<text x="${margin}" y="${height - 20}" font-size="12" fill="${inkSoft}">${escaped(source)}</text></svg>`,
  }
}

/** What a part with a pattern refers to by `fill="url(#hatch)"` or `fill="url(#dots)"`. */
function hatching(ink: string): string {
  return (
    `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="1.5" height="6" fill="${ink}" opacity=".6"/></pattern>` +
    `<pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">` +
    `<circle cx="2.5" cy="2.5" r="1.2" fill="${ink}"/></pattern></defs>`
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

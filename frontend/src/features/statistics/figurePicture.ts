import type { Figure } from './figure'
import { figureSvg, type Drawing, type Picture } from './figureSvg'

/** The tokens' light colours, whatever theme the reader has: a picture is for paper and other people's pages. */
function light(token: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(token).trim()
  return /^light-dark\(([^,]+),/.exec(value)?.[1]?.trim() ?? value
}

/** Which columns of a figure are the parts of its bars. */
function partsOf(figure: Figure): Pick<Drawing, 'parts' | 'whole'> {
  const solid = `fill="${light('--scale-4')}"`
  const outline = `stroke="${light('--line-strong')}"`
  const part = (column: number, paint: string) => ({ column, paint, label: figure.columns[column]?.label ?? '' })
  if (figure.id !== 'coverage') return { parts: [part(0, solid)] }
  return {
    whole: true,
    parts: [
      part(1, `${solid} ${outline}`),
      part(2, `fill="url(#dots)" ${outline}`),
      part(3, `fill="none" ${outline}`),
      part(4, `fill="url(#hatch)" ${outline}`),
    ],
  }
}

export function figurePicture(figure: Figure, source: string, format: (value: number) => string): Picture {
  return figureSvg({
    figure,
    ...partsOf(figure),
    ink: light('--ink'),
    inkSoft: light('--ink-soft'),
    paper: light('--surface'),
    source,
    format,
  })
}

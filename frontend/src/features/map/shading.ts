import { shadeClasses, type Shade, type ShadeClass } from '@/shared/register/municipalityClasses'

/** What a municipality can be filled with. */
export const FILLS = ['scale0', 'scale1', 'scale2', 'scale3', 'scale4', 'scale5', 'paper', 'line'] as const
export type Fill = (typeof FILLS)[number]

/** The fill's token in shared/styles/tokens.css. */
export function tokenOf(fill: Fill): string {
  return `--${fill.replace('scale', 'scale-')}`
}

/** Over the fill: what differs in kind and not in number is told by pattern as well as by colour. */
export type Pattern = 'plain' | 'dots' | 'hatch'

export interface Look {
  fill: Fill
  pattern: Pattern
}

const plain = (fill: Fill): Look => ({ fill, pattern: 'plain' })

export const LOOKS: { [S in Shade]: Record<ShadeClass[S], Look> } = {
  partnerships: {
    '0': plain('scale0'),
    '1': plain('scale1'),
    '2-3': plain('scale2'),
    '4-8': plain('scale3'),
    '9-15': plain('scale4'),
    'from-16': plain('scale5'),
  },
  coverage: {
    reported: plain('scale4'),
    reported_none: { fill: 'scale1', pattern: 'dots' },
    no_answer: plain('paper'),
    cannot_report: { fill: 'paper', pattern: 'hatch' },
  },
  newest: {
    none: plain('scale0'),
    unknown: { fill: 'line', pattern: 'dots' },
    'before-2014': plain('scale1'),
    '2014-2021': plain('scale2'),
    '2022': plain('scale3'),
    '2023': plain('scale4'),
    'from-2024': plain('scale5'),
  },
}

/** Municipalities that the legend leaves out stay as paper. */
const LEFT_OUT: Look = plain('paper')

/** How each class of a shading looks, in the order of its classes; and what is left out, behind them. */
export function looksOf(shade: Shade): Look[] {
  const looks: Record<string, Look> = LOOKS[shade]
  return [...shadeClasses[shade].map((each) => looks[each]!), LEFT_OUT]
}

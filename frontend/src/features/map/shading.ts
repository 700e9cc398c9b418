import { shadeClasses, type Shade, type ShadeClass } from '@/shared/register/municipalityClasses'

/** What a municipality can be filled with: tokens of shared/styles/tokens.css. */
export const FILLS = ['scale-0', 'scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5', 'paper', 'line'] as const
export type Fill = (typeof FILLS)[number]

/** Over the fill: what differs in kind and not in number is told by pattern as well as by colour. */
export type Pattern = 'plain' | 'dots' | 'hatch'

export interface Look {
  fill: Fill
  pattern: Pattern
}

const plain = (fill: Fill): Look => ({ fill, pattern: 'plain' })

export const LOOKS: { [S in Shade]: Record<ShadeClass[S], Look> } = {
  partnerships: {
    '0': plain('scale-0'),
    '1': plain('scale-1'),
    '2-3': plain('scale-2'),
    '4-8': plain('scale-3'),
    '9-15': plain('scale-4'),
    'from-16': plain('scale-5'),
  },
  coverage: {
    reported: plain('scale-4'),
    reported_none: { fill: 'scale-1', pattern: 'dots' },
    no_answer: plain('paper'),
    cannot_report: { fill: 'paper', pattern: 'hatch' },
  },
  newest: {
    none: plain('scale-0'),
    unknown: { fill: 'line', pattern: 'dots' },
    'before-2014': plain('scale-1'),
    '2014-2021': plain('scale-2'),
    '2022': plain('scale-3'),
    '2023': plain('scale-4'),
    'from-2024': plain('scale-5'),
  },
}

/** Municipalities that the legend leaves out stay as paper. */
const LEFT_OUT: Look = plain('paper')

/** How each class of a shading looks, in the order of its classes; and what is left out, behind them. */
export function looksOf(shade: Shade): Look[] {
  const looks: Record<string, Look> = LOOKS[shade]
  return [...shadeClasses[shade].map((each) => looks[each]!), LEFT_OUT]
}

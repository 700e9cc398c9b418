import type { ExpressionSpecification } from 'maplibre-gl'
import { feature } from './featureState'

/** A few dozen lines may speak up, a thousand must whisper: 1 → 0.9, 50 → 0.76, 300 → 0.16, 1,000 → 0.07. */
export function arcOpacity(lines: number): number {
  const opacity = 0.06 + 0.84 / (1 + (lines / 110) ** 2)
  return Math.round(opacity * 1000) / 1000
}

/** So many lines are drawn below Ukraine: its shading tells where they begin. */
export function areCrowd(lines: number): boolean {
  return lines > 400
}

/** Wider under the pointer; a line that stands for several partnerships is wider with their number. */
export function arcWidth(lines: number): ExpressionSpecification {
  const base = lines > 200 ? 1 : lines > 60 ? 1.2 : 1.7
  return ['case', feature('hover'), base + 2, ['+', base, ['*', 1.1, ['ln', ['get', 'count']]]]]
}

export function casingWidth(lines: number): ExpressionSpecification {
  return ['+', 1.6, arcWidth(lines)]
}

/** A casing tells crossing lines apart; under very many lines it would only be fog. */
export function casingOpacity(lines: number): number {
  return lines > 120 ? 0 : 0.75
}

/** In widths of the line: not yet verified. */
export const DASHES = [2.6, 1.7]

/** Too many lines to tell dashes apart: all are drawn solid. */
export function dashesTell(lines: number): boolean {
  return lines <= 60
}

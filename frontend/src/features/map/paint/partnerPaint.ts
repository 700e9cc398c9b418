import type { ExpressionSpecification } from 'maplibre-gl'

/** Of a city its partnerships, of cities gathered to one dot the sum of theirs: both are drawn by the same measure. */
const size: ExpressionSpecification = ['sqrt', ['get', 'count']]

/** The largest sum does not hide the countries around it. */
const LARGEST = 15

/**
 * A dot grows with the root of its partnerships. In the overview dots are small and pale, so that they colour Europe
 * without hiding it; among matches they are what is looked for, larger the fewer they are.
 */
export function partnerRadius(matching: boolean, dots: number): ExpressionSpecification {
  const more = matching ? (dots > 300 ? 1.15 : 1.5) : 1
  const at = (base: number, growth: number): ExpressionSpecification => [
    'min',
    LARGEST,
    ['*', more, ['+', base, ['*', growth, size]]],
  ]
  return ['interpolate', ['linear'], ['zoom'], 2, at(0.6, 0.4), 5, at(0.9, 0.6), 8, at(2.4, 1), 11, at(4, 1.4)]
}

export function partnerOpacity(matching: boolean, somethingSelected: boolean): ExpressionSpecification | number {
  if (somethingSelected) return 0.3
  return matching ? 0.95 : ['interpolate', ['linear'], ['zoom'], 3, 0.5, 5.5, 0.65, 8, 1]
}

export function partnerOutline(matching: boolean, dots: number): ExpressionSpecification | number {
  if (matching && dots <= 300) return 0.8
  return ['interpolate', ['linear'], ['zoom'], 5, matching ? 0.5 : 0.3, 8, 1]
}

/** Dots nearer to each other than this, in pixels, are drawn as one; on a small screen a finger wants more. */
export function gathering(compact: boolean, cities: number) {
  const few = cities <= 40
  return { cluster: !few, clusterRadius: compact ? 20 : 9, clusterMaxZoom: compact ? 7 : 6 }
}

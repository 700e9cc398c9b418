import type { ExpressionSpecification } from 'maplibre-gl'

const size: ExpressionSpecification = ['sqrt', ['get', 'count']]

/**
 * A partner city grows with the root of its partnerships. In the overview the dots are small and pale, so that they
 * colour Europe without hiding it; among matches they are what is looked for.
 */
export function partnerRadius(matching: boolean): ExpressionSpecification {
  const more = matching ? 1.6 : 1
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    2,
    ['+', 0.7 * more, ['*', 0.25, size]],
    5,
    ['+', 1.3 * more, ['*', 0.5, size]],
    8,
    ['+', 2.6 * more, ['*', 0.9, size]],
    11,
    ['+', 4 * more, ['*', 1.3, size]],
  ]
}

export function partnerOpacity(matching: boolean, somethingSelected: boolean): ExpressionSpecification | number {
  if (somethingSelected) return 0.3
  return matching ? 0.95 : ['interpolate', ['linear'], ['zoom'], 3, 0.5, 5.5, 0.65, 8, 1]
}

export function partnerOutline(matching: boolean): ExpressionSpecification | number {
  return matching ? 0.8 : ['interpolate', ['linear'], ['zoom'], 5, 0.3, 8, 1]
}

export function clusterRadius(): ExpressionSpecification {
  return ['interpolate', ['linear'], ['sqrt', ['get', 'point_count']], 1.4, 3, 4, 5, 12, 10, 30, 16]
}

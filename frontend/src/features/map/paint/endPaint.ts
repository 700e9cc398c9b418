import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'

const home: ExpressionSpecification = ['==', ['get', 'side'], 'home']
const size: ExpressionSpecification = ['sqrt', ['get', 'count']]

/** The ends of a few lines are marks to aim at; those of very many are grains that tell where they lie. */
export function endRadius(crowded: boolean): ExpressionSpecification {
  if (!crowded) return ['case', home, 3, ['+', 3.2, ['min', 3, ['*', 0.7, size]]]]
  const at = (base: number, growth: number): ExpressionSpecification => ['min', 8, ['+', base, ['*', growth, size]]]
  return ['interpolate', ['linear'], ['zoom'], 3, at(0.7, 0.5), 6, at(1.5, 0.9), 9, at(3, 1.1)]
}

export function endStroke(crowded: boolean): ExpressionSpecification {
  return crowded
    ? ['interpolate', ['linear'], ['zoom'], 4, 0.3, 7, 0.9]
    : (['case', home, 1.4, 1.1] as ExpressionSpecification)
}

/** Of a crowd the names come by number of lines and by zoom, those abroad before those at home. */
export function endFilter(): FilterSpecification {
  const abroad = ['step', ['zoom'], 12, 4, 25, 5, 60, 6, 150, 7, 1e6]
  const atHome = ['step', ['zoom'], 0, 5.5, 15, 6.5, 60, 7.5, 1e6]
  return [
    'any',
    ['all', home, ['<', ['get', 'rank'], atHome]],
    ['all', ['!', home], ['<', ['get', 'rank'], abroad]],
  ] as unknown as FilterSpecification
}

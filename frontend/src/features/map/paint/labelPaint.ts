import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'

export const FONT = ['Inter Variable']
/** The first name only tells the weight: MapLibre reads it there, and takes the face from the second. */
export const FONT_STRONG = ['Inter Variable SemiBold', 'Inter Variable']

/** The zoom from which a place is named, by its rank: oblast centres first, then by population. */
const ZOOM_BY_RANK = [0, 5.7, 6.7, 7.5, 8.5]

export function placeRank(isCapital: boolean, population: number): number {
  if (isCapital) return 0
  if (population >= 100_000) return 1
  if (population >= 35_000) return 2
  return population >= 15_000 ? 3 : 4
}

export function rankFilter(): FilterSpecification {
  const [first, ...others] = ZOOM_BY_RANK
  const steps = others.flatMap((zoom, i) => [zoom, i + 1])
  return ['<=', ['get', 'rank'], ['step', ['zoom'], first, ...steps]] as unknown as FilterSpecification
}

export function placeSize(): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    4,
    ['match', ['get', 'rank'], 0, 11, 10],
    8,
    ['match', ['get', 'rank'], 0, 14.5, 1, 13, 12],
  ]
}

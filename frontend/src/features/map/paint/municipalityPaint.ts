import type { ExpressionSpecification } from 'maplibre-gl'
import type { Palette } from '../palette'
import { feature } from './featureState'

const fill: ExpressionSpecification = ['coalesce', ['feature-state', 'fill'], 0]

/** Filled as the class wants that the current filter and shading give the municipality. */
export function municipalityColour({ fills }: Palette): ExpressionSpecification {
  const others = fills.slice(1).flatMap((colour, i) => [i + 1, colour])
  return ['match', fill, ...others, fills[0]] as unknown as ExpressionSpecification
}

/**
 * While something is selected, the municipalities that it does not touch step back. Never a plain number: MapLibre fails on
 * a state that changes while a property is on its way from an expression of states to a constant.
 */
export function municipalityOpacity(somethingSelected: boolean): ExpressionSpecification {
  return ['case', feature('selected'), 1, feature('linked'), 1, somethingSelected ? 0.35 : 1]
}

export function dotsOpacity(somethingSelected: boolean): ExpressionSpecification {
  return ['case', feature('dots'), somethingSelected ? 0.35 : 1, 0]
}

export function highlightColour({ ink }: Palette): string {
  return ink
}

/** Hundreds that are linked are told by their colour; heavy outlines would fill the small ones. */
export function highlightWidth(crowded = false): ExpressionSpecification {
  const linked = crowded ? 0.4 : 1
  return ['case', feature('selected'), 2.4, feature('hover'), 1.6, feature('linked'), linked, feature('chosen'), 0.7, 0]
}

/** A width of nothing is still a hairline in some drivers. */
export function highlightOpacity(): ExpressionSpecification {
  return ['case', feature('selected'), 1, feature('hover'), 1, feature('linked'), 0.7, feature('chosen'), 0.6, 0]
}

/** The dot of a municipality with at least one verified partnership among the matches. */
export function verifiedRadius(): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 3.5, 1, 5, 1.8, 7, 2.8, 10, 4.5]
}

export function verifiedOpacity(somethingSelected: boolean): ExpressionSpecification {
  return ['case', feature('verified'), somethingSelected ? 0.3 : 1, 0]
}

/** Without polygons the municipalities are circles at their centres. */
export function pointRadius(): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 4, 2.2, 6, 4.5, 9, 9]
}

import type { ExpressionSpecification } from 'maplibre-gl'

/** What is said of single features at run time, in all sources. */
export interface FeatureState {
  scaleClass?: number
  verified?: boolean
  hover?: boolean
  selected?: boolean
  /** Touched by what is selected. */
  linked?: boolean
}

export function feature(flag: Exclude<keyof FeatureState, 'scaleClass'>): ExpressionSpecification {
  return ['boolean', ['feature-state', flag], false]
}

import type { ExpressionSpecification } from 'maplibre-gl'

/** What is said of single features at run time, in all sources. */
export interface FeatureState {
  /** Place in FILLS. */
  fill?: number
  dots?: boolean
  verified?: boolean
  hover?: boolean
  selected?: boolean
  /** Touched by what is selected. */
  linked?: boolean
  /** Of a class that was chosen in the legend. */
  chosen?: boolean
}

export function feature(flag: Exclude<keyof FeatureState, 'fill'>): ExpressionSpecification {
  return ['boolean', ['feature-state', flag], false]
}

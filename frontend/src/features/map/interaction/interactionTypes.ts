import type { FeatureStates } from '../featureStates'
import type { MapViewProps } from '../mapTypes'
import type { Hit } from './hitTest'
import type { TooltipText } from './tooltip'

/** What the map's listeners need of the page at the moment something happens. */
export interface Latest extends Pick<
  MapViewProps,
  'register' | 'result' | 'selection' | 'onSelect' | 'onAdd' | 'adding' | 'padding'
> {
  municipalities: FeatureStates
  countries: FeatureStates
  /** Tells a reader who uses the keyboard what lies under the cross. */
  onAnnounce: (text: string) => void
  textOf: (hit: Hit) => TooltipText | null
}

import type { Position } from '@/shared/geo/greatCircle'

/** What a point on a small map stands for: this side, the other side, or a municipality that has no partner. */
export type PlaceKind = 'home' | 'partner' | 'without'

export interface Place {
  kind: PlaceKind
  position: Position
  /** Shown beside the point where there is room. */
  name?: string
  /** Partnerships: the point grows with them. */
  weight?: number
}

export interface Unit {
  kind: 'country' | 'region' | 'raion'
  id: string
}

/** Everything that a small map shows; the words beside it say the same. */
export interface Locator {
  places: Place[]
  lines?: [from: Position, to: Position][]
  /** Areas to bring out. */
  units?: Unit[]
  /** What must be in view: these places, or the first of the units, near enough to see its raions. Without it, Ukraine. */
  view?: Position[] | 'unit'
}

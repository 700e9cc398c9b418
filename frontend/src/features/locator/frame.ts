import type { Position } from '@/shared/geo/greatCircle'
import { project, type Point } from '@/shared/geo/mercator'

/** The part of the flat world that a small map shows, in the drawing's units. */
export interface Frame {
  x: number
  y: number
  width: number
  height: number
}

/** Width to height of every small map: its place on the page is kept before it is drawn. */
export const RATIO = 1.5
/** Below it the sketched borders of the world would look crude; in the drawing's units. */
const NARROWEST = 900
/** Ukraine's own are finer. */
const NARROWEST_AT_HOME = 150
const MARGIN = 0.14

const UKRAINE: Position[] = [
  [22.1, 44.3],
  [40.3, 52.4],
]

export function frameOfUkraine(): Frame {
  return frameAround(UKRAINE, 0.04)
}

/** A region or raion, from its extent: nearer than the world's borders would bear. */
export function frameOfExtent([west, south, east, north]: readonly [number, number, number, number]): Frame {
  const corners: Position[] = [
    [west, south],
    [east, north],
  ]
  return frameAround(corners, 0.08, NARROWEST_AT_HOME)
}

export function frameAround(places: readonly Position[], margin = MARGIN, narrowest = NARROWEST): Frame {
  const points = places.map(project)
  const [left, right] = range(points, 0)
  const [top, bottom] = range(points, 1)
  const inner = { width: (right - left) * (1 + 2 * margin), height: (bottom - top) * (1 + 2 * margin) }
  const width = Math.max(inner.width, inner.height * RATIO, narrowest)
  const height = width / RATIO
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height }
}

function range(points: readonly Point[], axis: 0 | 1): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const point of points) {
    low = Math.min(low, point[axis])
    high = Math.max(high, point[axis])
  }
  return [low, high]
}

/** Wider than this, and Europe with all that lies near becomes a knot in the middle. */
const WIDEST = 6500
const NEAR = 4500

/**
 * The ends of lines to frame: all of them, unless a few far ones would make the many near ones unreadable. Those then lie
 * outside, and their lines run out of the picture.
 */
export function nearEnds(home: Position, ends: readonly Position[]): Position[] {
  const all = frameAround([home, ...ends])
  if (all.width <= WIDEST) return [...ends]
  const [x, y] = project(home)
  const near = ends.filter((end) => {
    const [toX, toY] = project(end)
    return Math.hypot(toX - x, toY - y) <= NEAR
  })
  return near.length >= 0.6 * ends.length ? near : [...ends]
}

export function isInside({ x, y, width, height }: Frame, place: Position): boolean {
  const [atX, atY] = project(place)
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height
}

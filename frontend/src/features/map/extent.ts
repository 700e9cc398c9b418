import { nearest, type Position } from '@/shared/geo/greatCircle'

/** [[west, south], [east, north]]; longitudes may run past ±180 like the lines do. */
export type Extent = [Position, Position]

export const UKRAINE: Extent = [
  [22.1, 44.3],
  [40.3, 52.4],
]

const UKRAINES_MIDDLE = 31.2

/** Of many ends abroad, a far few may shrink all others to a point: then their lines lead out of the picture. */
const MANY = 12
const SHOWN_OF_MANY = 0.85
const MUCH_LARGER = 1.6

/** The box of all ends at home and (nearly) all abroad. Null when there is nothing to be seen. */
export function extentOf(home: Position[], ends: Position[]): Extent | null {
  const abroad = ends.map(([longitude, latitude]): Position => [nearest(longitude, UKRAINES_MIDDLE), latitude])
  const all = boxOf([...home, ...abroad])
  if (abroad.length <= MANY) return all
  const most = boxOf([...home, ...nearestOnes(abroad, middleOf(home), SHOWN_OF_MANY)])
  return sizeOf(all) > MUCH_LARGER * sizeOf(most) ? most : all
}

function sizeOf(box: Extent | null): number {
  return box ? Math.max(box[1][0] - box[0][0], (box[1][1] - box[0][1]) * 1.5) : 0
}

function nearestOnes(positions: Position[], middle: Position, share: number): Position[] {
  const distance = ([x, y]: Position) =>
    Math.hypot((x - middle[0]) * Math.cos((middle[1] * Math.PI) / 180), y - middle[1])
  return [...positions].sort((a, b) => distance(a) - distance(b)).slice(0, Math.ceil(positions.length * share))
}

function middleOf(positions: Position[]): Position {
  const box = boxOf(positions) ?? UKRAINE
  return [(box[0][0] + box[1][0]) / 2, (box[0][1] + box[1][1]) / 2]
}

export function boxOf(positions: Position[]): Extent | null {
  if (positions.length === 0) return null
  const longitudes = positions.map(([longitude]) => longitude)
  const latitudes = positions.map(([, latitude]) => latitude)
  return [
    [Math.min(...longitudes), Math.min(...latitudes)],
    [Math.max(...longitudes), Math.max(...latitudes)],
  ]
}

/** Longitude first, in degrees. Longitudes may run past ±180 so that a line has no seam. */
export type Position = [longitude: number, latitude: number]

interface GreatCircleOptions {
  /** Length of one piece in degrees of arc. */
  step?: number
  /** On the flat map no line climbs above this latitude: there a great circle near the pole is a detour of the eye. */
  highestLatitude?: number
}

const RADIAN = Math.PI / 180

export function greatCircle(from: Position, to: Position, options: GreatCircleOptions = {}): Position[] {
  const { step = 2, highestLatitude = 90 } = options
  const start = toVector(from)
  const end = toVector(to)
  const angle = Math.acos(clamp(start[0] * end[0] + start[1] * end[1] + start[2] * end[2]))
  const sine = Math.sin(angle)
  const pieces = sine < 1e-9 ? 1 : Math.max(1, Math.ceil(angle / RADIAN / step))
  const line: Position[] = [from]
  let last = from[0]
  for (let i = 1; i <= pieces; i++) {
    const part = i / pieces
    const [longitude, latitude] = i === pieces ? to : between(start, end, part, angle, sine)
    last = nearest(longitude, last)
    line.push([last, latitude])
  }
  return flatten(line, highestLatitude)
}

/** The longitude, turned by whole circles, that is nearest to the reference. */
export function nearest(longitude: number, reference: number): number {
  return longitude - 360 * Math.round((longitude - reference) / 360)
}

/** Presses the line towards the straight one between its ends until it keeps below the latitude. */
function flatten(line: Position[], highestLatitude: number): Position[] {
  const start = line[0]!
  const end = line.at(-1)!
  const limit = Math.max(highestLatitude, start[1] + 2, end[1] + 2)
  const peak = line.reduce((best, [, latitude], i) => (latitude > line[best]![1] ? i : best), 0)
  if (line[peak]![1] <= limit) return line
  const straight = (axis: 0 | 1, i: number) => start[axis] + ((end[axis] - start[axis]) * i) / (line.length - 1)
  const factor = (limit - straight(1, peak)) / (line[peak]![1] - straight(1, peak))
  const pressed = (axis: 0 | 1, value: number, i: number) => straight(axis, i) + (value - straight(axis, i)) * factor
  return line.map(([longitude, latitude], i) => [pressed(0, longitude, i), pressed(1, latitude, i)])
}

type Vector = [number, number, number]

function toVector([longitude, latitude]: Position): Vector {
  const cosine = Math.cos(latitude * RADIAN)
  return [cosine * Math.cos(longitude * RADIAN), cosine * Math.sin(longitude * RADIAN), Math.sin(latitude * RADIAN)]
}

function between(start: Vector, end: Vector, part: number, angle: number, sine: number): Position {
  const a = Math.sin((1 - part) * angle) / sine
  const b = Math.sin(part * angle) / sine
  const x = a * start[0] + b * end[0]
  const y = a * start[1] + b * end[1]
  const z = a * start[2] + b * end[2]
  return [Math.atan2(y, x) / RADIAN, Math.atan2(z, Math.hypot(x, y)) / RADIAN]
}

function clamp(cosine: number): number {
  return Math.min(1, Math.max(-1, cosine))
}

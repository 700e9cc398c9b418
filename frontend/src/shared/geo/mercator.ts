import type { Position } from './greatCircle'

/** A place on a flat drawing: x to the right, y down, both in units of a hundredth of a degree of longitude. */
export type Point = [x: number, y: number]

const RADIAN = Math.PI / 180
const UNITS = 100
/** Beyond it nothing lives that a small map would have to show, and the projection runs off to infinity. */
const HIGHEST = 84

export function project([longitude, latitude]: Position): Point {
  const kept = Math.max(-HIGHEST, Math.min(HIGHEST, latitude)) * RADIAN
  const north = Math.log(Math.tan(Math.PI / 4 + kept / 2)) / RADIAN
  return [Math.round(longitude * UNITS), Math.round(-north * UNITS)]
}

/** The `d` of an SVG path through these places; relative steps keep it short. */
export function pathThrough(line: readonly Position[], closed = false): string {
  let text = ''
  let last: Point = [0, 0]
  for (const position of line) {
    const [x, y] = project(position)
    const step = `${x - last[0]} ${y - last[1]}`
    if (text === '') text = `M${x} ${y}`
    else if (step !== '0 0') text += `l${step}`
    last = [x, y]
  }
  return text && closed ? `${text}z` : text
}

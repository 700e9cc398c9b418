import type { Map as GLMap } from 'maplibre-gl'
import type { Position } from '@/shared/geo/greatCircle'
import type { Padding } from '../mapTypes'

/** Whether a place is on the part of the map that no panel covers, and on this side of the globe. */
export function isInView(map: GLMap, [longitude, latitude]: Position, padding: Padding): boolean {
  const { clientWidth, clientHeight } = map.getContainer()
  const { x, y } = map.project([longitude, latitude])
  const seen =
    x >= padding.left && x <= clientWidth - padding.right && y >= padding.top && y <= clientHeight - padding.bottom
  return seen && facesReader(map, longitude, latitude)
}

/** On the globe a place behind it is projected all the same: going back from the screen leads elsewhere. */
function facesReader(map: GLMap, longitude: number, latitude: number): boolean {
  if (map.getProjection().type !== 'globe') return true
  const back = map.unproject(map.project([longitude, latitude]))
  return Math.abs(back.lat - latitude) < 1 && Math.abs(((back.lng - longitude + 540) % 360) - 180) < 1
}

/** Places with most partnerships first; among equals in the order of the register. */
export function byCount(places: number[], counts: Uint32Array): number[] {
  return places.sort((a, b) => counts[b]! - counts[a]! || a - b)
}

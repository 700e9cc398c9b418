import type { Position } from '@/shared/geo/greatCircle'
import { partnerPosition } from '@/shared/register/positions'
import type { Register } from '@/shared/register/register'

/** In degrees of latitude, some two kilometres: enough to point at each, too little to be seen on a country's map. */
const APART = 0.018

const known = new WeakMap<Register, (Position | null)[]>()

/**
 * Where the map draws a partner. A city and its county share a place, and two more small towns may: they stand around
 * it, so that none hides another.
 */
export function drawnPlace(register: Register, partner: number): Position | null {
  const places = known.get(register) ?? spread(register)
  known.set(register, places)
  return places[partner] ?? null
}

function spread(register: Register): (Position | null)[] {
  const places = register.doc.partners.id.map((_, i) => partnerPosition(register, i))
  const together = new Map<string, number[]>()
  places.forEach((place, i) => {
    if (!place) return
    const key = place.map((each) => each.toFixed(3)).join()
    together.set(key, [...(together.get(key) ?? []), i])
  })
  for (const group of together.values()) {
    if (group.length < 2) continue
    group.forEach((partner, i) => {
      const [longitude, latitude] = places[partner]!
      const angle = (2 * Math.PI * i) / group.length
      const stretch = Math.cos((latitude * Math.PI) / 180)
      places[partner] = [longitude + (APART * Math.cos(angle)) / stretch, latitude + APART * Math.sin(angle)]
    })
  }
  return places
}

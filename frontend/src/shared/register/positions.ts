import type { Position } from '@/shared/geo/greatCircle'
import type { Register } from './register'

/** The centre of the municipality; else the middle of the raion, or of the region, that signed in its place. */
export function homePosition({ doc, municipality, raion, region }: Register, row: number): Position | null {
  const home = municipality[row]!
  if (home >= 0) return positionIn(doc.municipalities, home)
  const district = raion[row]!
  return (district >= 0 ? positionIn(doc.raions, district) : null) ?? positionIn(doc.regions, region[row]!)
}

export function partnerPosition({ doc }: Register, partner: number): Position | null {
  return positionIn(doc.partners, partner)
}

interface Points {
  longitude: (number | null)[]
  latitude: (number | null)[]
}

export function positionIn({ longitude, latitude }: Points, index: number): Position | null {
  const x = longitude[index] ?? null
  const y = latitude[index] ?? null
  return x === null || y === null ? null : [x, y]
}

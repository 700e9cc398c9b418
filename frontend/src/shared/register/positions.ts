import type { Position } from '@/shared/geo/greatCircle'
import type { Register } from './register'

/** The centre of the municipality; of a raion, which has none in the document, that of its region. */
export function homePosition({ doc, municipality, region }: Register, row: number): Position | null {
  const home = municipality[row]!
  return home >= 0 ? positionIn(doc.municipalities, home) : positionIn(doc.regions, region[row]!)
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

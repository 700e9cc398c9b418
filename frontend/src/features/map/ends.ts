import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Language } from '@/shared/i18n/language'
import type { Register } from '@/shared/register/register'
import { partnerName, partyName } from '@/shared/register/names'
import type { Selection } from '@/shared/register/selection'
import { homePosition, positionIn } from '@/shared/register/positions'
import type { Position } from '@/shared/geo/greatCircle'
import { drawnPlace } from './places'

export interface EndProperties {
  side: 'home' | 'abroad'
  /** Position in the register of the municipality or the partner. */
  index: number
  name: string
  count: number
  /** It is itself what is selected, and not only at the other end of a line. */
  chosen: boolean
  /** Its place among those of its side, those with most lines first. */
  rank: number
}

export interface Ends extends FeatureCollection<Point, EndProperties> {
  features: Feature<Point, EndProperties>[]
}

export const NO_ENDS: Ends = { type: 'FeatureCollection', features: [] }

/** The municipalities and partner cities that the rows join; and raions and regions, where they signed themselves. */
export function endsOf(register: Register, rows: Uint32Array, selection: Selection, language: Language): Ends {
  const { doc, municipality, partner } = register
  const names = language === 'uk' ? doc.municipalities.centreUk : doc.municipalities.centreEn
  const homes = new Map<number, number>()
  const partners = new Map<number, number>()
  const others = new Map<string, { position: Position | null; count: number }>()
  for (const row of rows) {
    raise(partners, partner[row]!)
    if (municipality[row]! >= 0) raise(homes, municipality[row]!)
    else {
      const name = partyName(register, row, language)
      const count = (others.get(name)?.count ?? 0) + 1
      others.set(name, { position: homePosition(register, row), count })
    }
  }
  const features: Ends['features'] = []
  const add = (position: Position | null, properties: EndProperties) => {
    if (!position) return
    const geometry = { type: 'Point' as const, coordinates: position }
    features.push({ type: 'Feature', id: features.length, properties, geometry })
  }
  byNumber(homes).forEach(([index, count], rank) => {
    const chosen = selection?.kind === 'municipality'
    const name = names[index] ?? ''
    add(positionIn(doc.municipalities, index), { side: 'home', index, name, count, chosen, rank })
  })
  for (const [name, { position, count }] of others) {
    add(position, { side: 'home', index: -1, name, count, chosen: false, rank: homes.size })
  }
  byNumber(partners).forEach(([index, count], rank) => {
    const chosen = selection?.kind === 'partner'
    const name = partnerName(register, index, language)
    add(drawnPlace(register, index), { side: 'abroad', index, name, count, chosen, rank })
  })
  return { type: 'FeatureCollection', features }
}

function byNumber(counts: Map<number, number>): [number, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
}

function raise(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Language } from '@/shared/i18n/language'
import type { Register } from '@/shared/register/register'
import { partnerName } from '@/shared/register/names'
import type { Selection } from '@/shared/register/selection'
import { partnerPosition, positionIn } from '@/shared/register/positions'
import type { Position } from '@/shared/geo/greatCircle'

export interface EndProperties {
  side: 'home' | 'abroad'
  /** Position in the register of the municipality or the partner. */
  index: number
  name: string
  count: number
  /** It is itself what is selected, and not only at the other end of a line. */
  chosen: boolean
}

export interface Ends extends FeatureCollection<Point, EndProperties> {
  features: Feature<Point, EndProperties>[]
}

export const NO_ENDS: Ends = { type: 'FeatureCollection', features: [] }

/** The municipalities and partner cities that the rows join. */
export function endsOf(register: Register, rows: Uint32Array, selection: Selection, language: Language): Ends {
  const { doc, municipality, partner } = register
  const names = language === 'uk' ? doc.municipalities.centreUk : doc.municipalities.centreEn
  const homes = new Map<number, number>()
  const partners = new Map<number, number>()
  for (const row of rows) {
    if (municipality[row]! >= 0) raise(homes, municipality[row]!)
    raise(partners, partner[row]!)
  }
  const features: Ends['features'] = []
  const add = (position: Position | null, properties: EndProperties) => {
    if (position)
      features.push({
        type: 'Feature',
        id: features.length,
        properties,
        geometry: { type: 'Point', coordinates: position },
      })
  }
  for (const [index, count] of homes) {
    const chosen = selection?.kind === 'municipality'
    const name = names[index] ?? ''
    add(positionIn(doc.municipalities, index), { side: 'home', index, name, count, chosen })
  }
  for (const [index, count] of partners) {
    const chosen = selection?.kind === 'partner'
    add(partnerPosition(register, index), {
      side: 'abroad',
      index,
      name: partnerName(register, index, language),
      count,
      chosen,
    })
  }
  return { type: 'FeatureCollection', features }
}

function raise(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

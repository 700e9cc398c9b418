import type { FeatureCollection, Point } from 'geojson'
import type { Language } from '@/shared/i18n/language'
import type { Register } from '@/shared/register/register'
import { positionIn } from '@/shared/register/positions'
import { placeRank } from './paint/labelPaint'

export interface CentreProperties {
  code: string
  name: string
  rank: number
  population: number
}

export type Centres = FeatureCollection<Point, CentreProperties>

const SIMFEROPOL = 'UA01160330000011827'
const KYIV_REGION = 'UA32000000000030281'

/** The municipalities' centres; feature id = position in the register. */
export function centresOf({ doc }: Register, language: Language): Centres {
  const { code, centreUk, centreEn, population } = doc.municipalities
  const names = language === 'uk' ? centreUk : centreEn
  const capitals = capitalsOf(doc)
  const features: Centres['features'] = []
  code.forEach((each, i) => {
    const position = positionIn(doc.municipalities, i)
    if (!position) return
    const people = population[i] ?? -1
    const rank = placeRank(capitals.has(i), people)
    const properties = { code: each, name: names[i] ?? '', rank, population: people }
    features.push({ type: 'Feature', id: i, properties, geometry: { type: 'Point', coordinates: position } })
  })
  return { type: 'FeatureCollection', features }
}

/** A region's centre is its largest municipality, but for two: Crimea has no figures, and Kyiv region is led from Kyiv. */
export function capitalsOf(doc: Register['doc']): Set<number> {
  const { code, region, population } = doc.municipalities
  const largest = new Map<number, number>()
  code.forEach((_, i) => {
    const best = largest.get(region[i]!)
    if (best === undefined || population[i]! > population[best]!) largest.set(region[i]!, i)
  })
  largest.delete(doc.regions.code.indexOf(KYIV_REGION))
  const capitals = new Set([...largest.values()])
  const simferopol = code.indexOf(SIMFEROPOL)
  if (simferopol >= 0) {
    capitals.delete(largest.get(region[simferopol]!) ?? -1)
    capitals.add(simferopol)
  }
  return capitals
}

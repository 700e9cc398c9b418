import type { FeatureCollection, Point } from 'geojson'
import type { Language } from '@/shared/i18n/language'
import { partnerName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { drawnPlace } from './places'

export type PartnerPoints = FeatureCollection<Point, { count: number; name: string }>

/** The partner cities that match; feature id = position in the register. */
export function partnerPoints(register: Register, byPartner: Uint32Array, language: Language): PartnerPoints {
  const features: PartnerPoints['features'] = []
  byPartner.forEach((count, i) => {
    const position = count > 0 ? drawnPlace(register, i) : null
    if (!position) return
    const properties = { count, name: partnerName(register, i, language) }
    features.push({ type: 'Feature', id: i, properties, geometry: { type: 'Point', coordinates: position } })
  })
  return { type: 'FeatureCollection', features }
}

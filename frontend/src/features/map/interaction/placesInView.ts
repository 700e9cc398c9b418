import type { Map as GLMap } from 'maplibre-gl'
import { partnerPosition, positionIn } from '@/shared/register/positions'
import type { MapViewProps } from '../mapTypes'
import { byCount, isInView } from './inView'

type Seen = Pick<MapViewProps, 'register' | 'result' | 'padding'>

/** The municipalities in view, by place in the register. */
export function municipalitiesInView(map: GLMap, { register, result, padding }: Seen): number[] {
  const { municipalities } = register.doc
  const places: number[] = []
  for (let i = 0; i < municipalities.code.length; i++) {
    const position = positionIn(municipalities, i)
    if (position && (!result.chosen || result.chosen[i] === 1) && isInView(map, position, padding)) places.push(i)
  }
  return byCount(places, result.byMunicipality)
}

/** The partner cities in view that match. */
export function partnersInView(map: GLMap, { register, result, padding }: Seen): number[] {
  const places: number[] = []
  result.byPartner.forEach((count, i) => {
    const position = count > 0 ? partnerPosition(register, i) : null
    if (position && isInView(map, position, padding)) places.push(i)
  })
  return byCount(places, result.byPartner)
}

import type { Map as GLMap } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { classesOf } from '@/shared/register/municipalityClasses'
import { positionOf } from '@/shared/register/selection'
import type { Ends } from './ends'
import { FeatureStates } from './featureStates'
import type { MapViewProps } from './mapTypes'
import { FILLS, looksOf } from './shading'

interface Stated extends Pick<MapViewProps, 'register' | 'result' | 'shade' | 'selection' | 'picked'> {
  ends: Ends
  withoutBoundaries: boolean
}

/** Tells the map of each municipality, country and centre how it stands to filter, shading and selection. */
export function useMunicipalityStates(map: GLMap, stated: Stated) {
  const { register, result, shade, selection, picked, ends, withoutBoundaries } = stated
  const municipalities = useMemo(
    () => new FeatureStates(map, withoutBoundaries ? ['centres'] : ['municipalities']),
    [map, withoutBoundaries],
  )
  const marks = useMemo(() => new FeatureStates(map, ['centres']), [map])
  const countries = useMemo(() => new FeatureStates(map, ['countries']), [map])

  const classes = useMemo(() => classesOf(register, shade, result.figures), [register, shade, result.figures])
  const chosenPlaces = useMemo(() => {
    const places = new Set(picked.map((code) => register.index.municipality.get(code)))
    if (selection?.kind === 'municipality') places.add(positionOf(register, selection))
    return places
  }, [register, selection, picked])

  // After the layers' own effects, which make the sources that these states are written to.
  useEffect(() => {
    const linked = new Set<number>()
    for (const { properties } of ends.features) if (properties.side === 'home') linked.add(properties.index)
    const looks = looksOf(shade)
    const leftOut = looks.length - 1
    const { chosen, verifiedByMunicipality } = result
    municipalities.write(classes.length, (i) => {
      const look = looks[chosen?.[i] === 0 ? leftOut : classes[i]!]!
      return {
        fill: FILLS.indexOf(look.fill),
        dots: look.pattern === 'dots',
        selected: chosenPlaces.has(i),
        linked: linked.has(i),
        chosen: chosen?.[i] === 1,
      }
    })
    const tellsVerified = shade === 'partnerships'
    marks.write(classes.length, (i) => ({ verified: tellsVerified && verifiedByMunicipality[i]! > 0 }))
    const country = selection?.kind === 'country' ? positionOf(register, selection) : undefined
    countries.write(register.doc.countries.code.length, (i) => ({ selected: i === country }))
  }, [municipalities, marks, countries, register, result, shade, classes, selection, chosenPlaces, ends])

  return useMemo(() => ({ municipalities, marks, countries }), [municipalities, marks, countries])
}

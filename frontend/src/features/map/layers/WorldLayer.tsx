import { useMemo } from 'react'
import type { WorldGeometry } from '../geometry'
import { feature } from '../paint/featureState'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface WorldLayerProps extends LayerProps {
  world: WorldGeometry
  /** There is no better geometry of Ukraine. */
  withUkraine: boolean
}

/** The quiet world: water, land, borders, and the outline of the country that is chosen. */
export function WorldLayer({ map, palette, world, withUkraine }: WorldLayerProps) {
  useSource(map, 'countries', world.countries)
  useSource(map, 'country-borders', world.borders)
  useSource(map, 'ukraines-border', world.ukrainesBorder)
  useLayers(
    map,
    useMemo((): MapLayer[] => {
      const { water, land, landLine, lineStrong, abroad } = palette
      return [
        { id: 'water', type: 'background', paint: { 'background-color': water } },
        { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': land, 'fill-antialias': false } },
        {
          id: 'land-line',
          type: 'line',
          source: 'country-borders',
          paint: { 'line-color': landLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 6, 1.2] },
        },
        {
          id: 'ukraines-border',
          type: 'line',
          source: 'ukraines-border',
          layout: { visibility: withUkraine ? 'visible' : 'none' },
          paint: { 'line-color': lineStrong, 'line-width': 1.2 },
        },
        {
          id: 'country-outline',
          type: 'line',
          source: 'countries',
          paint: {
            'line-color': abroad,
            'line-width': ['case', feature('selected'), 2, feature('hover'), 1.2, 0],
            'line-opacity': ['case', feature('selected'), 1, feature('hover'), 0.8, 0],
          },
        },
      ]
    }, [palette, withUkraine]),
  )
  return null
}

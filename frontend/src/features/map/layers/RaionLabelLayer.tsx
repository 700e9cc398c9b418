import type { FeatureCollection, Point } from 'geojson'
import { useMemo } from 'react'
import type { Language } from '@/shared/i18n/language'
import { raionName } from '@/shared/register/names'
import { positionIn } from '@/shared/register/positions'
import type { Register } from '@/shared/register/register'
import { FONT } from '../paint/labelPaint'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface RaionLabelLayerProps extends LayerProps {
  register: Register
  language: Language
}

type RaionPoints = FeatureCollection<Point, { name: string }>

/** The names of the raions, wide and quiet, between the zoom that shows their lines and the one that shows villages. */
export function RaionLabelLayer({ map, palette, register, language }: RaionLabelLayerProps) {
  useSource(
    map,
    'raion-points',
    useMemo(() => raionPoints(register, language), [register, language]),
  )
  useLayers(
    map,
    useMemo(
      (): MapLayer[] => [
        {
          id: 'raion-label',
          type: 'symbol',
          source: 'raion-points',
          minzoom: 6.8,
          maxzoom: 10,
          layout: {
            'text-field': ['get', 'name'],
            'text-font': FONT,
            'text-transform': 'uppercase',
            'text-size': ['interpolate', ['linear'], ['zoom'], 7, 9, 9, 11],
            'text-letter-spacing': 0.14,
            'text-max-width': 9,
            'text-padding': 6,
            'text-variable-anchor': ['center', 'bottom', 'top'],
            'text-radial-offset': 0.8,
          },
          paint: {
            'text-color': palette.ink,
            'text-halo-color': palette.paper,
            'text-halo-width': 1.5,
            'text-opacity': ['interpolate', ['linear'], ['zoom'], 6.8, 0, 7.1, 0.75],
          },
        },
      ],
      [palette],
    ),
  )
  return null
}

function raionPoints(register: Register, language: Language): RaionPoints {
  const { raions } = register.doc
  const features: RaionPoints['features'] = []
  raions.code.forEach((_, i) => {
    const position = positionIn(raions, i)
    if (!position) return
    const geometry = { type: 'Point' as const, coordinates: position }
    features.push({ type: 'Feature', id: i, properties: { name: raionName(register, i, language) }, geometry })
  })
  return { type: 'FeatureCollection', features }
}

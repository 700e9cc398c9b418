import type { FeatureCollection, Point } from 'geojson'
import { useMemo } from 'react'
import type { Language } from '@/shared/i18n/language'
import { countryName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { positionIn } from '@/shared/register/positions'
import { FONT } from '../paint/labelPaint'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface CountryLabelLayerProps extends LayerProps {
  register: Register
  language: Language
}

type CountryPoints = FeatureCollection<Point, { name: string; count: number }>

/** The quiet names of the countries with partnerships, those with most first; none when the view is near. */
export function CountryLabelLayer({ map, palette, register, language }: CountryLabelLayerProps) {
  useSource(
    map,
    'country-points',
    useMemo(() => countryPoints(register, language), [register, language]),
  )
  useLayers(
    map,
    useMemo(
      (): MapLayer[] => [
        {
          id: 'country-label',
          type: 'symbol',
          source: 'country-points',
          maxzoom: 7,
          // Far out a name must be worth its room.
          filter: ['>=', ['get', 'count'], ['step', ['zoom'], 8, 3, 3, 4.5, 1]],
          layout: {
            'text-field': ['get', 'name'],
            'text-font': FONT,
            'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10.5, 6, 13],
            'text-letter-spacing': 0.08,
            'text-max-width': 7,
            'text-padding': 10,
            'symbol-sort-key': ['-', ['get', 'count']],
          },
          paint: {
            'text-color': palette.inkSoft,
            'text-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.75, 6, 0.9],
            'text-halo-color': palette.land,
            'text-halo-width': 1.4,
          },
        },
      ],
      [palette],
    ),
  )
  return null
}

function countryPoints(register: Register, language: Language): CountryPoints {
  const { doc, country } = register
  const counts = new Uint32Array(doc.countries.code.length)
  for (const each of country) counts[each]!++
  const features: CountryPoints['features'] = []
  doc.countries.code.forEach((_, i) => {
    const position = positionIn(doc.countries, i)
    const count = counts[i] ?? 0
    if (!position || count === 0) return
    const properties = { name: countryName(register, i, language), count }
    features.push({ type: 'Feature', id: i, properties, geometry: { type: 'Point', coordinates: position } })
  })
  return { type: 'FeatureCollection', features }
}

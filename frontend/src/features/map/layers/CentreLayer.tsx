import { useMemo } from 'react'
import type { Centres } from '../centres'
import { FONT_STRONG, placeSize, rankFilter } from '../paint/labelPaint'
import {
  highlightOpacity,
  highlightWidth,
  municipalityColour,
  pointRadius,
  verifiedOpacity,
  verifiedRadius,
} from '../paint/municipalityPaint'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface CentreLayerProps extends LayerProps {
  centres: Centres
  /** There are no polygons: the municipalities themselves are points. */
  asPoints: boolean
  somethingSelected: boolean
}

/** What stands at the municipalities' centres: names, the mark of verified partnerships, and points in place of polygons. */
export function CentreLayer({ map, palette, centres, asPoints, somethingSelected }: CentreLayerProps) {
  useSource(map, 'centres', centres)
  useLayers(
    map,
    useMemo((): MapLayer[] => {
      const { ink, paper, lineStrong } = palette
      const points: MapLayer = {
        id: 'municipality-point',
        type: 'circle',
        source: 'centres',
        layout: { 'circle-sort-key': ['get', 'population'] },
        paint: {
          'circle-color': municipalityColour(palette),
          'circle-radius': pointRadius(),
          'circle-stroke-color': ['case', ['>', highlightWidth(), 0], ink, lineStrong],
          'circle-stroke-width': ['max', 0.5, highlightWidth()],
          'circle-stroke-opacity': ['max', 0.7, highlightOpacity()],
        },
      }
      return [
        ...(asPoints ? [points] : []),
        {
          id: 'verified-mark',
          type: 'circle',
          source: 'centres',
          minzoom: 3,
          paint: {
            'circle-color': ink,
            'circle-radius': verifiedRadius(),
            'circle-opacity': verifiedOpacity(somethingSelected),
            'circle-stroke-color': paper,
            'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 1.2],
            'circle-stroke-opacity': verifiedOpacity(somethingSelected),
          },
        },
        {
          id: 'place-label',
          type: 'symbol',
          source: 'centres',
          minzoom: 3,
          filter: rankFilter(),
          layout: {
            visibility: somethingSelected ? 'none' : 'visible',
            'text-field': ['get', 'name'],
            'text-font': FONT_STRONG,
            'text-size': placeSize(),
            'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
            'text-radial-offset': 0.45,
            'text-padding': ['interpolate', ['linear'], ['zoom'], 3.5, 14, 5, 4],
            'symbol-sort-key': ['-', ['get', 'rank'], ['/', ['get', 'population'], 1e7]],
          },
          paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 },
        },
      ]
    }, [palette, asPoints, somethingSelected]),
  )
  return null
}

import type { FeatureCollection } from 'geojson'
import { useEffect, useMemo } from 'react'
import type { UkraineGeometry } from '../geometry'
import type { ColourTheme } from '../mapTypes'
import { addPatterns, patternId } from '../patterns'
import {
  dotsOpacity,
  highlightColour,
  highlightOpacity,
  highlightWidth,
  municipalityColour,
  municipalityOpacity,
} from '../paint/municipalityPaint'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface UkraineLayerProps extends LayerProps {
  ukraine: UkraineGeometry
  theme: ColourTheme
  /** KATOTTH codes of municipalities that cannot report. */
  occupied: readonly string[]
  somethingSelected: boolean
  /** Very many municipalities are linked to what is selected. */
  crowded: boolean
  /** Most of it is as pale as paper: municipalities are parted by hairlines instead of gaps. */
  pale: boolean
}

/** Ukraine with all its lands: the shaded municipalities, what is occupied, and its lines. */
export function UkraineLayer({
  map,
  palette,
  theme,
  ukraine,
  occupied,
  somethingSelected,
  crowded,
  pale,
}: UkraineLayerProps) {
  useEffect(() => addPatterns(map, theme, palette), [map, theme, palette])
  useSource(map, 'regions', ukraine.regions)
  useSource(map, 'municipalities', ukraine.municipalities, { tolerance: 0.3 })
  useSource(map, 'unassigned', ukraine.unassigned)
  useSource(map, 'raion-lines', ukraine.raionLines ?? NO_LINES)
  useSource(map, 'region-lines', ukraine.regionLines)
  useSource(map, 'outline', ukraine.outline)
  useLayers(
    map,
    useMemo((): MapLayer[] => {
      const { fills, paper, lineStrong, inkSoft } = palette
      const hatch = { 'fill-pattern': patternId('hatch', theme), 'fill-antialias': false }
      const line = { 'line-join': 'round', 'line-cap': 'round' } as const
      return [
        {
          id: 'ukraine-ground',
          type: 'fill',
          source: 'regions',
          paint: { 'fill-color': pale ? paper : fills[0]!, 'fill-antialias': false },
        },
        {
          id: 'municipality-fill',
          type: 'fill',
          source: 'municipalities',
          paint: {
            'fill-color': municipalityColour(palette),
            'fill-opacity': municipalityOpacity(somethingSelected),
            'fill-antialias': false,
          },
        },
        {
          id: 'unassigned-hatch',
          type: 'fill',
          source: 'unassigned',
          filter: ['==', ['slice', ['get', 'code'], 0, 4], CRIMEA],
          paint: hatch,
        },
        {
          id: 'municipality-hatch',
          type: 'fill',
          source: 'municipalities',
          filter: ['in', ['get', 'code'], ['literal', [...occupied]]],
          paint: hatch,
        },
        {
          id: 'municipality-dots',
          type: 'fill',
          source: 'municipalities',
          paint: {
            'fill-pattern': patternId('dots', theme),
            'fill-opacity': dotsOpacity(somethingSelected),
            'fill-antialias': false,
          },
        },
        {
          id: 'municipality-line',
          type: 'line',
          source: 'municipalities',
          layout: line,
          paint: {
            'line-color': pale ? lineStrong : paper,
            'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.2, 6, 0.5, 9, 1.2],
            'line-opacity': ['interpolate', ['linear'], ['zoom'], 3.5, 0, 5, pale ? 0.4 : 0.75],
          },
        },
        {
          id: 'raion-line',
          type: 'line',
          source: 'raion-lines',
          minzoom: 6,
          layout: line,
          paint: {
            'line-color': lineStrong,
            'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.4, 9, 1],
            'line-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0, 7, 0.7],
          },
        },
        {
          id: 'oblast-line',
          type: 'line',
          source: 'region-lines',
          layout: line,
          paint: {
            'line-color': lineStrong,
            'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.3, 6, 0.9, 9, 1.8],
            'line-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0, 4.5, 0.85],
          },
        },
        {
          id: 'ukraine-outline',
          type: 'line',
          source: 'outline',
          layout: line,
          paint: { 'line-color': inkSoft, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 5, 1.1, 9, 2] },
        },
        {
          id: 'municipality-highlight',
          type: 'line',
          source: 'municipalities',
          layout: line,
          paint: {
            'line-color': highlightColour(palette),
            'line-width': highlightWidth(crowded),
            'line-opacity': highlightOpacity(),
          },
        },
      ]
    }, [palette, theme, occupied, somethingSelected, crowded, pale]),
  )
  return null
}

/** Codes of the Autonomous Republic's units begin so. */
const CRIMEA = 'UA01'

const NO_LINES: FeatureCollection = { type: 'FeatureCollection', features: [] }

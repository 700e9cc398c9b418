import { useMemo } from 'react'
import type { Arcs } from '../arcs'
import { arcOpacity, arcWidth, areCrowd, casingOpacity, casingWidth, DASHES, dashesTell } from '../paint/arcPaint'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface ArcLayerProps extends LayerProps {
  arcs: Arcs
  /** Of what is chosen, or of what is under the pointer. */
  source: 'arcs' | 'hover-arcs'
}

/** Lines from municipalities to partner cities: solid where verified, dashed where not, with a thin casing. */
export function ArcLayer({ map, palette, arcs, source }: ArcLayerProps) {
  const lines = arcs.features.length
  const prefix = source === 'arcs' ? 'arc' : 'hover-arc'
  useSource(map, source, arcs)
  useLayers(
    map,
    useMemo((): MapLayer[] => {
      const { abroad, paper } = palette
      const round = { 'line-join': 'round', 'line-cap': 'round' } as const
      const flat = { 'line-join': 'round', 'line-cap': 'butt' } as const
      const paint = {
        'line-color': abroad,
        'line-opacity': arcOpacity(lines),
        'line-opacity-transition': { duration: 150, delay: 0 },
        'line-width': arcWidth(lines),
      }
      const dashed = dashesTell(lines)
      const crowd = areCrowd(lines)
      const rays: MapLayer = {
        id: 'arc-crowd',
        type: 'line',
        source,
        layout: { ...flat, visibility: crowd ? 'visible' : 'none' },
        paint,
      }
      return [
        ...(source === 'arcs' ? [rays] : []),
        {
          id: `${prefix}-casing`,
          type: 'line',
          source,
          layout: round,
          paint: { 'line-color': paper, 'line-opacity': casingOpacity(lines), 'line-width': casingWidth(lines) },
        },
        {
          id: `${prefix}-dashed`,
          type: 'line',
          source,
          filter: ['all', dashed, ['!', ['get', 'verified']]],
          layout: flat,
          paint: { ...paint, 'line-dasharray': DASHES },
        },
        {
          id: `${prefix}-solid`,
          type: 'line',
          source,
          filter: ['any', !dashed, ['get', 'verified']],
          layout: { ...round, visibility: crowd ? 'none' : 'visible' },
          paint,
        },
      ]
    }, [palette, lines, prefix, source]),
  )
  return null
}

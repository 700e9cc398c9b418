import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import { useMemo } from 'react'
import type { Ends } from '../ends'
import { endFilter, endRadius, endStroke } from '../paint/endPaint'
import { FONT, FONT_STRONG } from '../paint/labelPaint'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface EndLayerProps extends LayerProps {
  ends: Ends
}

const home: ExpressionSpecification = ['==', ['get', 'side'], 'home']

/** So many ends are drawn small, and only the largest are named before one comes near. */
const CROWD = 70

/** The ends of the chosen lines, named: partner cities as amber dots, municipalities as ink ones. */
export function EndLayer({ map, palette, ends }: EndLayerProps) {
  const crowded = ends.features.length > CROWD
  useSource(map, 'ends', ends)
  useLayers(
    map,
    useMemo((): MapLayer[] => {
      const { abroad, ink, paper } = palette
      return [
        {
          id: 'end-mark',
          type: 'circle',
          source: 'ends',
          // Of a crowd the municipalities are seen by their outline.
          filter: crowded ? (['!', home] as FilterSpecification) : true,
          layout: { 'circle-sort-key': ['-', ['get', 'count']] },
          paint: {
            'circle-color': ['case', home, ink, abroad],
            'circle-radius': endRadius(crowded),
            'circle-stroke-color': ['case', home, paper, ink],
            'circle-stroke-width': endStroke(crowded),
          },
        },
        {
          id: 'end-label',
          type: 'symbol',
          source: 'ends',
          filter: crowded ? endFilter() : true,
          layout: {
            'text-field': ['get', 'name'],
            'text-font': ['case', ['get', 'chosen'], ['literal', FONT_STRONG], ['literal', FONT]],
            'text-size': ['case', ['get', 'chosen'], 14.5, 12],
            'text-variable-anchor': [
              'left',
              'right',
              'top',
              'bottom',
              'top-left',
              'bottom-left',
              'top-right',
              'bottom-right',
            ],
            'text-radial-offset': 0.65,
            'text-padding': 3,
            'text-max-width': 9,
            'symbol-sort-key': ['-', ['+', ['case', ['get', 'chosen'], 1e6, 0], ['get', 'count']]],
          },
          paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 1.6 },
        },
      ]
    }, [palette, crowded]),
  )
  return null
}

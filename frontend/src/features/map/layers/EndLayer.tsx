import type { ExpressionSpecification } from 'maplibre-gl'
import { useMemo } from 'react'
import type { Ends } from '../ends'
import { FONT, FONT_STRONG } from '../paint/labelPaint'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface EndLayerProps extends LayerProps {
  ends: Ends
}

const home: ExpressionSpecification = ['==', ['get', 'side'], 'home']
const grown: ExpressionSpecification = ['min', 3, ['*', 0.7, ['sqrt', ['get', 'count']]]]

/** So many ends are drawn small, else they would hide the lines and each other. */
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
          paint: {
            'circle-color': ['case', home, ink, abroad],
            'circle-radius': crowded ? ['case', home, 1.8, 2.4] : ['case', home, 3, ['+', 3.2, grown]],
            'circle-stroke-color': ['case', home, paper, ink],
            'circle-stroke-width': crowded ? 0.7 : ['case', home, 1.4, 1.1],
          },
        },
        {
          id: 'end-label',
          type: 'symbol',
          source: 'ends',
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

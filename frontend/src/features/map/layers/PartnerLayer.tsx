import type { GeoJSONSource } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { FONT } from '../paint/labelPaint'
import { gathering, partnerOpacity, partnerOutline, partnerRadius } from '../paint/partnerPaint'
import type { PartnerPoints } from '../partnerPoints'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface PartnerLayerProps extends LayerProps {
  partners: PartnerPoints
  /** The dots are the answer to a filter, and not the overview. */
  matching: boolean
  somethingSelected: boolean
  /** A small screen: dots are gathered from farther, and up to a nearer zoom. */
  compact: boolean
}

/** Partner cities, gathered to larger dots where they would lie on each other. */
export function PartnerLayer({ map, palette, partners, matching, somethingSelected, compact }: PartnerLayerProps) {
  const cities = partners.features.length
  const { cluster, clusterRadius, clusterMaxZoom } = gathering(compact, cities)
  useSource(map, 'partners', partners, {
    ...gathering(compact, cities),
    clusterProperties: { count: ['+', ['get', 'count']] },
  })
  useEffect(() => {
    void map.getSource<GeoJSONSource>('partners')?.setClusterOptions({ cluster, clusterMaxZoom, clusterRadius })
  }, [map, cluster, clusterMaxZoom, clusterRadius])

  const many = cities > 300
  useLayers(
    map,
    useMemo((): MapLayer[] => {
      const { abroad, ink, paper } = palette
      const dots = many ? 1000 : 100
      const opacity = partnerOpacity(matching, somethingSelected)
      const paint = {
        'circle-color': abroad,
        'circle-radius': partnerRadius(matching, dots),
        'circle-opacity': opacity,
        'circle-stroke-color': ink,
        'circle-stroke-width': partnerOutline(matching, dots),
        'circle-stroke-opacity': opacity,
      }
      const circles = (id: 'partner-dot' | 'partner-match', shown: boolean): MapLayer => ({
        id,
        type: 'circle',
        source: 'partners',
        layout: { visibility: shown ? 'visible' : 'none', 'circle-sort-key': ['-', ['get', 'count']] },
        paint,
      })
      return [
        circles('partner-dot', !matching),
        circles('partner-match', matching && !somethingSelected),
        {
          id: 'partner-label',
          type: 'symbol',
          source: 'partners',
          minzoom: matching ? 5 : 7.5,
          filter: ['!', ['has', 'point_count']],
          layout: {
            visibility: somethingSelected ? 'none' : 'visible',
            'text-field': ['get', 'name'],
            'text-font': FONT,
            'text-size': 11.5,
            'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
            'text-radial-offset': 0.6,
            'text-padding': 3,
            'symbol-sort-key': ['-', ['get', 'count']],
          },
          paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 1.3 },
        },
      ]
    }, [palette, matching, somethingSelected, many]),
  )
  return null
}

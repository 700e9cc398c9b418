import type { GeoJSONSource } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { FONT } from '../paint/labelPaint'
import type { PartnerPoints } from '../partnerPoints'
import { clusterRadius, partnerOpacity, partnerOutline, partnerRadius } from '../paint/partnerPaint'
import { useLayers, useSource, type LayerProps, type MapLayer } from './mapLayer'

interface PartnerLayerProps extends LayerProps {
  partners: PartnerPoints
  /** The dots are the answer to a filter, and not the overview. */
  matching: boolean
  somethingSelected: boolean
  /** A small screen: dots are gathered up to a nearer zoom. */
  compact: boolean
}

/** Few matches need no gathering. */
const FEW = 120

/** Partner cities, gathered to larger dots where they would lie on each other. */
export function PartnerLayer({ map, palette, partners, matching, somethingSelected, compact }: PartnerLayerProps) {
  const cluster = partners.features.length > FEW
  const clusterMaxZoom = compact ? 5 : 3
  useSource(map, 'partners', partners, {
    cluster: true,
    clusterMaxZoom,
    clusterRadius: 22,
    clusterProperties: { count: ['+', ['get', 'count']] },
  })
  useEffect(() => {
    void map.getSource<GeoJSONSource>('partners')?.setClusterOptions({ cluster, clusterMaxZoom, clusterRadius: 22 })
  }, [map, cluster, clusterMaxZoom])

  useLayers(
    map,
    useMemo((): MapLayer[] => {
      const { abroad, ink, paper } = palette
      const opacity = partnerOpacity(matching, somethingSelected)
      const circle = {
        'circle-color': abroad,
        'circle-opacity': opacity,
        'circle-stroke-color': ink,
        'circle-stroke-width': partnerOutline(matching),
        'circle-stroke-opacity': opacity,
      }
      const dots = (id: 'partner-dot' | 'partner-match', shown: boolean): MapLayer => ({
        id,
        type: 'circle',
        source: 'partners',
        filter: ['!', ['has', 'point_count']],
        layout: { visibility: shown ? 'visible' : 'none', 'circle-sort-key': ['-', ['get', 'count']] },
        paint: { ...circle, 'circle-radius': partnerRadius(matching) },
      })
      const clusters = (id: 'partner-cluster' | 'partner-match-cluster', shown: boolean): MapLayer => ({
        id,
        type: 'circle',
        source: 'partners',
        filter: ['has', 'point_count'],
        layout: { visibility: shown ? 'visible' : 'none' },
        paint: { ...circle, 'circle-radius': clusterRadius(), 'circle-opacity': matching ? 0.85 : 0.5 },
      })
      return [
        clusters('partner-cluster', !matching && !somethingSelected),
        dots('partner-dot', !matching),
        clusters('partner-match-cluster', matching && !somethingSelected),
        dots('partner-match', matching),
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
    }, [palette, matching, somethingSelected]),
  )
  return null
}

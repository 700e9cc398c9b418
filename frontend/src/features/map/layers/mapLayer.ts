import type { GeoJSON } from 'geojson'
import type { GeoJSONSource, GeoJSONSourceSpecification, LayerSpecification, Map as GLMap } from 'maplibre-gl'
import { useEffect } from 'react'
import { layerAbove, type LayerId } from '../layerOrder'
import type { Palette } from '../palette'

export type MapLayer = Exclude<LayerSpecification, { type: 'custom' }> & { id: LayerId }

export interface LayerProps {
  map: GLMap
  palette: Palette
}

export type SourceId =
  | 'countries'
  | 'country-borders'
  | 'ukraines-border'
  | 'regions'
  | 'municipalities'
  | 'unassigned'
  | 'raion-lines'
  | 'region-lines'
  | 'outline'
  | 'centres'
  | 'country-points'
  | 'raion-points'
  | 'partners'
  | 'arcs'
  | 'hover-arcs'
  | 'ends'

type SourceOptions = Omit<GeoJSONSourceSpecification, 'type' | 'data'>

/** Options count when the source is made. Sources and layers live as long as the map, so nothing is taken away. */
export function useSource(map: GLMap, id: SourceId, data: GeoJSON, options?: SourceOptions): void {
  useEffect(() => {
    const source = map.getSource<GeoJSONSource>(id)
    if (source) void source.setData(data)
    else map.addSource(id, { type: 'geojson', ...options, data })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- options are given once
  }, [map, id, data])
}

/** Adds the layers at their place, and afterwards brings paint, layout and filter up to date. */
export function useLayers(map: GLMap, layers: readonly MapLayer[]): void {
  useEffect(() => {
    for (const layer of layers) {
      if (map.getLayer(layer.id)) updateLayer(map, layer)
      else
        map.addLayer(
          layer,
          layerAbove(layer.id, (id) => map.getLayer(id) !== undefined),
        )
    }
  }, [map, layers])
}

/** MapLibre itself leaves alone what has not changed. */
function updateLayer(map: GLMap, layer: MapLayer): void {
  for (const [name, value] of Object.entries(layer.paint ?? {})) {
    map.setPaintProperty(layer.id, name as never, value as never)
  }
  for (const [name, value] of Object.entries(layer.layout ?? {})) {
    map.setLayoutProperty(layer.id, name as never, value as never)
  }
  if ('filter' in layer) map.setFilter(layer.id, layer.filter ?? null)
}

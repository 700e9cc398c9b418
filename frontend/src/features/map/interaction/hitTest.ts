import type { Map as GLMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl'
import type { LayerId } from '../layerOrder'
import type { SourceId } from '../layers/mapLayer'

/** What lies under the pointer. `index` is a position in the register. */
export type Hit =
  | { kind: 'municipality' | 'partner' | 'country' | 'unassigned'; index: number }
  | { kind: 'cluster'; clusterId: number; cities: number; partnerships: number; position: [number, number] }
  | { kind: 'line'; source: SourceId; id: number; row: number; count: number }

interface ScreenPoint {
  x: number
  y: number
}

const ABOVE_UKRAINE: LayerId[] = ['end-mark', 'partner-match', 'municipality-point']
const BELOW_UKRAINE: LayerId[] = ['partner-dot']
const LINES: LayerId[] = ['hover-arc-solid', 'hover-arc-dashed', 'arc-solid', 'arc-dashed', 'arc-crowd']
const AREAS: LayerId[] = ['municipality-fill', 'ukraine-ground', 'land']

/** Marks first, then municipalities, then lines, then countries; near is enough for marks and lines. */
export function hitTest(map: GLMap, point: ScreenPoint, tolerance: number): Hit | null {
  const around: [PointLike, PointLike] = [
    [point.x - tolerance, point.y - tolerance],
    [point.x + tolerance, point.y + tolerance],
  ]
  const query = (layers: LayerId[], where: PointLike | [PointLike, PointLike] = around) => {
    const present = layers.filter((id) => map.getLayer(id))
    return present.length > 0 ? map.queryRenderedFeatures(where, { layers: present }) : []
  }
  const mark = nearestOf(map, point, query(ABOVE_UKRAINE))
  if (mark) return markHit(mark)

  const [area] = query(AREAS, [point.x, point.y])
  const inUkraine = area !== undefined && area.layer.id !== 'land'
  if (area?.layer.id === 'municipality-fill') return indexed('municipality', area)

  const dot = inUkraine ? undefined : nearestOf(map, point, query(BELOW_UKRAINE))
  if (dot) return markHit(dot)

  const [line] = query(LINES)
  if (line) return lineHit(line)
  if (!area) return null
  return inUkraine ? unassignedHit(map, point) : indexed('country', area)
}

function nearestOf(map: GLMap, point: ScreenPoint, features: MapGeoJSONFeature[]): MapGeoJSONFeature | undefined {
  const distance = ({ geometry }: MapGeoJSONFeature) => {
    if (geometry.type !== 'Point') return Infinity
    const at = map.project(geometry.coordinates as [number, number])
    return Math.hypot(at.x - point.x, at.y - point.y)
  }
  return [...features].sort((a, b) => distance(a) - distance(b))[0]
}

function markHit(mark: MapGeoJSONFeature): Hit | null {
  const { properties, geometry } = mark
  if (properties['cluster'] && geometry.type === 'Point') {
    return {
      kind: 'cluster',
      clusterId: Number(properties['cluster_id']),
      cities: Number(properties['point_count']),
      partnerships: Number(properties['count']),
      position: geometry.coordinates as [number, number],
    }
  }
  if (mark.layer.id === 'end-mark') {
    const index = Number(properties['index'])
    if (index < 0) return null
    return { kind: properties['side'] === 'home' ? 'municipality' : 'partner', index }
  }
  return indexed(mark.layer.id === 'municipality-point' ? 'municipality' : 'partner', mark)
}

function lineHit({ id, source, properties }: MapGeoJSONFeature): Hit {
  const count = Number(properties['count'])
  return { kind: 'line', source: source as SourceId, id: Number(id), row: Number(properties['row']), count }
}

function unassignedHit(map: GLMap, { x, y }: ScreenPoint): Hit | null {
  const [raion] = map.getLayer('unassigned-hatch')
    ? map.queryRenderedFeatures([x, y], { layers: ['unassigned-hatch'] })
    : []
  return raion ? indexed('unassigned', raion) : null
}

function indexed(kind: 'municipality' | 'partner' | 'country' | 'unassigned', { id }: MapGeoJSONFeature): Hit | null {
  return id === undefined ? null : { kind, index: Number(id) }
}

export function sameHit(a: Hit | null, b: Hit | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

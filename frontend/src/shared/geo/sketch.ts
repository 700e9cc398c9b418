import { queryOptions } from '@tanstack/react-query'
import type { Geometry } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { pathThrough } from './mercator'
import type { Position } from './greatCircle'

/** The world and Ukraine as SVG paths for small maps, by country, region and raion. A few ten kilobytes in all. */
export interface Sketch {
  countries: Map<string, string>
  /** Between the countries. */
  borders: string
  regions: Map<string, string>
  raions: Map<string, string>
  /** Of each region and raion: west, south, east, north in degrees. */
  extents: Map<string, [west: number, south: number, east: number, north: number]>
  regionLines: string
  raionLines: string
}

type Units = GeometryCollection<object>
type World = Topology<{ countries: Units }>
type Ukraine = Topology<{ regions: Units; raions: Units }>

const files = import.meta.glob<string>('./geometry/*.json', { query: '?url', import: 'default', eager: true })

export const sketchQuery = queryOptions({
  queryKey: ['sketch'],
  queryFn: async ({ signal }): Promise<Sketch> => {
    const [world, ukraine] = await Promise.all([
      load<World>('world', signal),
      // Without the boundary file of this installation Ukraine is drawn from the world alone.
      load<Ukraine>('ukraine', signal).catch(() => null),
    ])
    return {
      countries: pathsOf(world, world.objects.countries),
      borders: pathOf(mesh(world, world.objects.countries, (a, b) => a !== b)),
      regions: ukraine ? pathsOf(ukraine, ukraine.objects.regions) : new Map<string, string>(),
      raions: ukraine ? pathsOf(ukraine, ukraine.objects.raions) : new Map<string, string>(),
      extents: new Map(ukraine ? [...extentsOf(ukraine, 'regions'), ...extentsOf(ukraine, 'raions')] : []),
      regionLines: ukraine ? pathOf(mesh(ukraine, ukraine.objects.regions)) : '',
      raionLines: ukraine ? pathOf(mesh(ukraine, ukraine.objects.raions, (a, b) => a !== b)) : '',
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
})

async function load<T>(name: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(files[`./geometry/${name}.json`] ?? '', { signal })
  if (!response.ok) throw new Error(`${name} did not arrive`)
  return (await response.json()) as T
}

function pathsOf(topology: Topology, units: Units): Map<string, string> {
  const { features } = feature(topology, units)
  return new Map(features.map(({ id, geometry }) => [String(id), pathOf(geometry)]))
}

function extentsOf(topology: Ukraine, units: 'regions' | 'raions') {
  const { features } = feature(topology, topology.objects[units])
  return features.map(({ id, geometry }) => [String(id), geoExtent(geometry)] as const)
}

function geoExtent(geometry: Geometry): [number, number, number, number] {
  const extent: [number, number, number, number] = [180, 90, -180, -90]
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  for (const [outer = []] of polygons) {
    for (const [x = 0, y = 0] of outer) {
      extent[0] = Math.min(extent[0], x)
      extent[1] = Math.min(extent[1], y)
      extent[2] = Math.max(extent[2], x)
      extent[3] = Math.max(extent[3], y)
    }
  }
  return extent
}

function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Polygon':
      return rings(geometry.coordinates)
    case 'MultiPolygon':
      return geometry.coordinates.map(rings).join('')
    case 'MultiLineString':
      return geometry.coordinates.map((line) => pathThrough(line as Position[])).join('')
    default:
      return ''
  }
}

function rings(polygon: number[][][]): string {
  return polygon.map((ring) => pathThrough(ring as Position[], true)).join('')
}

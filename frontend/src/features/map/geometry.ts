import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { Register } from '@/shared/register/register'

/** The files of geo/build.mjs that were there when the page was built. */
const files = import.meta.glob<string>('./geometry/*.json', { query: '?url', import: 'default', eager: true })

/** From the first view to the nearest. The world has no middle. */
export const details = ['coarse', 'middle', 'fine'] as const
export type Detail = (typeof details)[number]

type Area = Polygon | MultiPolygon
export type Areas = FeatureCollection<Area, { code: string }>
export type Lines = Feature<MultiLineString>

export interface UkraineGeometry {
  detail: Detail
  /** All of Ukraine, Crimea and Sevastopol with it. */
  regions: Areas
  /** Feature id = position in the register. */
  municipalities: Areas
  /** Raions of Crimea, the exclusion zone, limans: Ukraine, but of no municipality that is drawn. */
  unassigned: Areas
  /** Null where the file is too coarse for them. */
  raionLines: Lines | null
  regionLines: Lines
  outline: Lines
}

export interface WorldGeometry {
  detail: Detail
  /** Feature id = position in the register. */
  countries: Areas
  /** Without Ukraine's own, which are drawn from its finer geometry where that is there. */
  borders: Lines
  ukrainesBorder: Lines
}

type Units = GeometryCollection<object>
type UkraineTopology = Topology<{ hromadas: Units; nohromada: Units; raions?: Units; oblasts: Units }>
type WorldTopology = Topology<{ countries: Units }>

/** Null where the file is not part of this installation or does not arrive: the map then does without it. */
export async function loadUkraine(detail: Detail, register: Register): Promise<UkraineGeometry | null> {
  const topology = await load<UkraineTopology>(`ukraine-${detail}`)
  return topology && decodeUkraine(topology, detail, register)
}

export async function loadWorld(detail: Detail, register: Register): Promise<WorldGeometry | null> {
  const topology = await load<WorldTopology>(`world-${detail}`)
  return topology && decodeWorld(topology, detail, register)
}

async function load<T>(name: string): Promise<T | null> {
  const url = files[`./geometry/${name}.json`]
  if (!url) return null
  try {
    const response = await fetch(url)
    return response.ok ? ((await response.json()) as T) : null
  } catch {
    return null
  }
}

export function decodeUkraine(topology: UkraineTopology, detail: Detail, { index }: Register): UkraineGeometry {
  const { hromadas, nohromada, raions, oblasts } = topology.objects
  const inner = (a: GeometryObject, b: GeometryObject) => a !== b
  return {
    detail,
    regions: areas(topology, oblasts, index.region),
    municipalities: areas(topology, hromadas, index.municipality),
    unassigned: areas(topology, nohromada, index.raion),
    raionLines: raions ? line(mesh(topology, raions, inner)) : null,
    regionLines: line(mesh(topology, oblasts, inner)),
    outline: line(mesh(topology, oblasts, (a, b) => a === b)),
  }
}

export function decodeWorld(topology: WorldTopology, detail: Detail, { index }: Register): WorldGeometry {
  const { countries } = topology.objects
  const touchesUkraine = (a: GeometryObject, b: GeometryObject) => a.id === 'UA' || b.id === 'UA'
  return {
    detail,
    countries: areas(topology, countries, index.country),
    borders: line(mesh(topology, countries, (a, b) => a !== b && !touchesUkraine(a, b))),
    ukrainesBorder: line(mesh(topology, countries, touchesUkraine)),
  }
}

function areas(topology: Topology, object: Units, positions: Map<string, number>): Areas {
  const { features } = feature(topology, object) as FeatureCollection
  return {
    type: 'FeatureCollection',
    features: features.map(({ id, geometry }) => {
      const code = String(id ?? '')
      const position = positions.get(code)
      const area: Feature<Area, { code: string }> = {
        type: 'Feature',
        properties: { code },
        geometry: geometry as Area,
      }
      return position === undefined ? area : { ...area, id: position }
    }),
  }
}

function line(geometry: MultiLineString): Lines {
  return { type: 'Feature', properties: {}, geometry }
}

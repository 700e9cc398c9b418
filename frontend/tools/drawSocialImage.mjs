// Draws public/social.png, the picture that messengers and social networks show with a link: Ukraine, its partners and
// the lines between them, from the register that the tests use. Run by hand when the look changes; needs Chromium.
import { chromium } from '@playwright/test'
import { geoInterpolate, geoMercator, geoPath, geoTransform } from 'd3-geo'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { feature } from 'topojson-client'
import { indexedPng } from './indexedPng.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const world = read('src/features/map/geometry/world-fine.json')
const ukraine = read('src/features/map/geometry/ukraine-coarse.json')
const register = read('../backend/src/test/resources/map-document.json')
const tokens = readFileSync(join(root, 'src/shared/styles/tokens.css'), 'utf8')
const token = (name) => tokens.match(new RegExp(`--${name}: (?:light-dark\\()?(#\\w+)`))[1]
const fonts = ['cyrillic', 'latin'].map((name) => {
  const file = readFileSync(join(root, `src/shared/styles/fonts/inter-${name}.woff2`)).toString('base64')
  return `@font-face { font-family: Inter; font-weight: 400 700; src: url(data:font/woff2;base64,${file}) }`
})

const width = 1200
const height = 630
const projection = geoMercator()
  .center([21, 49.6])
  .scale(1500)
  .translate([width / 2, height / 2 - 60])
// Point by point: the shapes are cut for the flat map and would be turned inside out on a sphere.
const path = geoPath(
  geoTransform({
    point(x, y) {
      this.stream.point(...projection([x, Math.min(y, 84)]))
    },
  }),
)
const shapes = (topology, name) => feature(topology, topology.objects[name]).features

const { municipalities, partners, partnerships, statuses, trusts } = register
const counts = new Map()
const lines = new Map()
const dots = new Map()
partnerships.id.forEach((_, row) => {
  const [from, to] = [partnerships.municipality[row], partnerships.partner[row]]
  const stands = /^(active|in_preparation|unknown)$/.test(statuses[partnerships.status[row]])
  if (from < 0 || partners.longitude[to] === null || !stands) return
  const code = municipalities.code[from]
  counts.set(code, (counts.get(code) ?? 0) + 1)
  const end = [partners.longitude[to], partners.latitude[to]]
  dots.set(to, projection(end))
  if (trusts[partnerships.trust[row]] !== 'verified') return
  const between = geoInterpolate([municipalities.longitude[from], municipalities.latitude[from]], end)
  lines.set(
    `${from}-${to}`,
    path({ type: 'LineString', coordinates: Array.from({ length: 24 }, (_, i) => between(i / 23)) }),
  )
})
const shade = (code) => token(`scale-${[1, 2, 4, 9, 16].filter((least) => (counts.get(code) ?? 0) >= least).length}`)

const draw = (found, style) => found.map((one) => `<path d="${path(one) ?? ''}" ${style(one)}/>`).join('')
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <rect width="100%" height="100%" fill="${token('water')}"/>
  ${draw(shapes(world, 'countries'), () => `fill="${token('land')}" stroke="${token('land-line')}"`)}
  ${draw(shapes(ukraine, 'nohromada'), () => `fill="${token('scale-0')}"`)}
  ${draw(shapes(ukraine, 'hromadas'), ({ id, properties }) => `fill="${shade(id ?? properties.code)}"`)}
  ${draw(shapes(ukraine, 'oblasts'), () => `fill="none" stroke="${token('line-strong')}" stroke-width="0.7"`)}
  ${[...lines.values()].map((line) => `<path d="${line}" fill="none" stroke="${token('abroad')}" stroke-opacity="0.5"/>`).join('')}
  ${[...dots.values()].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2" fill="${token('abroad')}" stroke="${token('ink')}" stroke-width="0.4"/>`).join('')}
</svg>`
const page = `<!doctype html><meta charset="utf-8"><style>${fonts.join('\n')}
  body { margin: 0; font-family: Inter; color: ${token('ink')} } svg { display: block }
  .words { position: absolute; left: 0; bottom: 0; right: 0; padding: 22px 48px 26px; background: ${token('surface')} }
  b { font-size: 60px; letter-spacing: -0.02em; line-height: 1.2 } span { margin-left: 18px; font-size: 38px; color: ${token('ink-soft')} }
  p { margin: 0; font-size: 25px } i { font-style: normal; color: ${token('ink-soft')} }</style>${svg}
  <div class="words"><b>Побратим</b><span>Pobratym</span>
  <p>Міжнародні партнерства громад України <i>· International partnerships of Ukraine’s hromadas</i></p></div>`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const tab = await browser.newPage({ viewport: { width, height } })
await tab.setContent(page)
await tab.evaluate(() => document.fonts.ready)
const picture = (await tab.screenshot()).toString('base64')
const pixels = await tab.evaluate(async (base64) => {
  const image = new Image()
  image.src = `data:image/png;base64,${base64}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
  canvas.drawImage(image, 0, 0)
  return [...canvas.getImageData(0, 0, image.width, image.height).data]
}, picture)
writeFileSync(join(root, 'public/social.png'), indexedPng(pixels, width, height))
await browser.close()

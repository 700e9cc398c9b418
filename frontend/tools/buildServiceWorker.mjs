// Builds dist/sw.js and tells it which files draw every page: the document, what it names, the chunks of all routes in both
// languages, the fonts, the geometry of small maps. The large map and what it draws are kept when a reader has seen it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { contract } from './contract.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const document = readFileSync(join(dist, 'index.html'), 'utf8')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

const isOfTheMap = (key) => /^src\/features\/map\//.test(key)
const wanted = new Set()
function want(key) {
  if (wanted.has(key)) return
  wanted.add(key)
  for (const imported of manifest[key].imports ?? []) want(imported)
}
for (const [key, { isDynamicEntry, file }] of Object.entries(manifest)) {
  const isPart = isDynamicEntry || document.includes(`/${file}"`) || /\.(woff2|json)$/.test(file)
  if (isPart && !isOfTheMap(key)) want(key)
}
const named = [...wanted].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])])
const shell = ['/index.html', '/start.js', '/manifest.webmanifest', '/favicon.ico', '/icon.svg']
shell.push(...[...new Set(named)].map((file) => `/${file}`))

const print = createHash('sha256')
const contents = shell.map((path) => readFileSync(join(dist, path)))
const size = contents.reduce((sum, content) => sum + content.length, 0)
shell.forEach((path, i) => print.update(path).update(contents[i]))
const sent = contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0)

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  define: {
    __BUILD__: JSON.stringify(print.digest('hex').slice(0, 12)),
    __CONTRACT__: JSON.stringify(contract),
    __SHELL__: JSON.stringify(shell),
  },
  build: {
    outDir: dist,
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: join(root, 'serviceWorker/worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
  },
})
console.log(
  `the service worker keeps ${shell.length} files, ${Math.round(size / 1000)} KB, ${Math.round(sent / 1000)} KB as sent`,
)

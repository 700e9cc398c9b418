// Writes dist/routes.json: the page's addresses, and the files that each needs beside those of every page, so that the
// server can name them in the document's head. The list of routes is TanStack's own, routeTree.gen.ts. The last step of the
// build: by this file a running server sees that there is a new one.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const tree = readFileSync(join(root, 'src/app/routeTree.gen.ts'), 'utf8')
const manifest = JSON.parse(readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8'))

/** The chunk and all that it imports at once, each behind what it rests on; `known` is what is there already. */
function closure(key, known = new Set(), found = new Set()) {
  if (known.has(key)) return found
  for (const imported of manifest[key].imports ?? []) if (!found.has(imported)) closure(imported, known, found)
  return found.add(key)
}

// What the document itself names is there for every page.
const document = readFileSync(join(root, 'dist/index.html'), 'utf8')
const start = new Set(Object.keys(manifest).filter((key) => document.includes(`/${manifest[key].file}"`)))
const files = (keys) => ({
  modules: [...keys].map((key) => `/${manifest[key].file}`),
  styles: [...new Set([...keys].flatMap((key) => manifest[key].css ?? []))].map((file) => `/${file}`),
})
const font = (name) => `/${manifest[`src/shared/styles/fonts/inter-${name}.woff2`].file}`

const sources = new Map(
  [...tree.matchAll(/import \{ Route as (\w+)RouteImport \} from '\.\/\.\.\/(pages\/[^']+)'/g)].map((found) => [
    found[1],
    found[2],
  ]),
)
const listed = tree.match(/interface FileRoutesByFullPath \{([^}]*)\}/)[1]
const routes = [...listed.matchAll(/'([^']+)': typeof (\w+)Route\b/g)].map(([, path, name]) => {
  const key = `src/${sources.get(name)}.tsx?tsr-split=component`
  return {
    path: path === '/' ? path : path.replace(/\/$/, ''),
    ...files(manifest[key] ? closure(key, start) : new Set()),
  }
})
if (routes.length === 0 || routes.some(({ modules }) => modules.length === 0))
  throw new Error('A route without a chunk')

const languages = {
  uk: { modules: files(closure('locales/uk.po', start)).modules, fonts: [font('cyrillic'), font('latin')] },
  en: { modules: files(closure('locales/en.po', start)).modules, fonts: [font('latin')] },
}
writeFileSync(join(root, 'dist/routes.json'), JSON.stringify({ routes, languages }))
console.log(`${routes.length} routes written`)

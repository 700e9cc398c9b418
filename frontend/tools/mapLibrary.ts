import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { transformWithOxc, type Plugin } from 'vite'

const root = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'))
const WORKER_URL = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
const OWN_WORKER_URL = '\0map-worker-url'
const LICENCE =
  '\n/*! MapLibre GL JS, BSD-3-Clause, https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */\n'

/**
 * MapLibre is published as two finished files, for the page and for its worker, and each holds what both need: a quarter
 * of what they weigh. Built from the package's own sources the two share that part. While developing the finished files
 * are used.
 */
export function mapLibrary(): Plugin {
  const entry = join(root, 'src/source/worker.ts')
  const imports = new Map<string, readonly string[]>()
  const shared = new Set<string>()
  let worker = ''
  return {
    name: 'map-library',
    apply: 'build',
    enforce: 'pre',
    // Its own file, above all other groups: the worker has no document, so nothing of the page may be in it.
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [{ name: 'mapShared', test: (id: string) => shared.has(id), priority: 9 }] },
          },
        },
      },
    }),
    buildStart() {
      worker = this.emitFile({ type: 'chunk', id: entry, name: 'mapWorker' })
    },
    moduleParsed({ id, importedIds }) {
      imports.set(id, importedIds)
    },
    buildEnd() {
      const waiting = [entry]
      for (let id = waiting.pop(); id; id = waiting.pop()) {
        if (shared.has(id)) continue
        shared.add(id)
        waiting.push(...(imports.get(id) ?? []))
      }
    },
    resolveId(id) {
      if (id === 'maplibre-gl') return { id: join(root, 'src/index.ts'), moduleSideEffects: false }
      return id === WORKER_URL ? OWN_WORKER_URL : null
    },
    load(id) {
      return id === OWN_WORKER_URL ? `export default import.meta.ROLLUP_FILE_URL_${worker}` : null
    },
    // The sources declare fields that a parent's constructor has set already: left standing, they would be emptied again.
    transform(code, id) {
      if (!id.startsWith(root) || !id.endsWith('.ts')) return null
      return transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } })
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.startsWith(root))) chunk.code += LICENCE
      }
    },
  }
}

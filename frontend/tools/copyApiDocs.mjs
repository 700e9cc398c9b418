// Puts Swagger UI, with a page and a start script of our own, into dist/api-docs: no inline script or style, nothing
// fetched from elsewhere. The server shows it at /api.
import { copyFileSync, cpSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const source = dirname(require.resolve('swagger-ui-dist/package.json'))
const target = join(here, '../dist/api-docs')

mkdirSync(target, { recursive: true })
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) copyFileSync(join(source, file), join(target, file))
cpSync(join(here, '../api-docs'), target, { recursive: true })

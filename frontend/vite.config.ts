import { lingui } from '@lingui/vite-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { afterFirstPaint } from './tools/afterFirstPaint.ts'
import { contract } from './tools/contract'
import { mapLibrary } from './tools/mapLibrary.ts'

const ofThePage =
  /^(?!.*node_modules)|node_modules\/(react|react-dom|scheduler|@tanstack|@lingui|valibot|openapi-fetch)\//
const api = process.env.POBRATYM_API ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: 'src/pages',
      generatedRouteTree: 'src/app/routeTree.gen.ts',
      routeFileIgnorePattern: '\\.(test|module)\\.',
    }),
    react(),
    lingui({ macroTransform: true }),
    mapLibrary(),
    afterFirstPaint(),
  ],
  define: { __CONTRACT__: JSON.stringify(contract) },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es' },
  // No inlined assets: a font below the limit would become a data: address, which the content security policy refuses.
  build: {
    target: 'es2022',
    sourcemap: true,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // One file for what every page needs and one for what most pages share: sixty small ones cost more in headers
        // and in compression than they save.
        codeSplitting: {
          groups: [
            // The map's worker is an entry of its own: what the library shares with it is not for the page's start.
            { name: 'start', tags: ['$initial'], test: ofThePage, priority: 2 },
            { name: 'shared', test: /\/src\/(shared|features)\//, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/openapi.yaml': api } },
  test: {
    coverage: { include: ['src/**'], exclude: ['src/**/*.gen.ts', 'src/**/*.test.*', 'src/**/testing/**'] },
    projects: [
      {
        extends: true,
        test: { name: 'logic', environment: 'node', include: ['{src,geo,serviceWorker}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          testTimeout: 20_000,
          setupFiles: ['src/app/testing/setup.ts'],
        },
      },
    ],
  },
})

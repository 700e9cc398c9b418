import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

const ofTheManual = [
  'features/guideline/**',
  'features/form/**',
  'pages/guidelines.*',
  'pages/-guideline/**',
  'pages/forms.*',
  // Long texts that few read.
  'pages/privacy.tsx',
  'pages/accessibility.tsx',
].map((path) => `<rootDir>/src/${path}`)

export default defineConfig({
  sourceLocale: 'en',
  locales: ['uk', 'en'],
  catalogs: [
    { path: '<rootDir>/locales/{locale}', include: ['<rootDir>/src'], exclude: ofTheManual },
    // Loaded with the manual's pages (shared/i18n/manualWords.ts): the map does not wait for their words.
    { path: '<rootDir>/locales/manual/{locale}', include: ofTheManual },
  ],
  format: formatter({ lineNumbers: false }),
})

import { defineConfig, devices } from '@playwright/test'

const chromium = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // WebGL without a graphics card; and no calls of the browser's own to the network.
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    // Nothing but WebGL shall go through the graphics card that is not there: a quarter less of the processor.
    '--disable-gpu-compositing',
    '--disable-gpu-rasterization',
  ],
}

const alikeOnAPhone = [
  'partner',
  'country',
  'region',
  'partnership',
  'manual, contents',
  'manual, found',
  'data',
  'forms',
  'accessibility',
  'privacy',
]

/** Runs against a server that is already there: `make test` starts it and tells its address. */
export default defineConfig({
  testDir: 'e2e',
  forbidOnly: true,
  // One for each core of CI's machine: half of a test is waiting for the browser to draw.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    locale: 'uk-UA',
    timezoneId: 'Europe/Kyiv',
    contextOptions: { reducedMotion: 'reduce' },
    // Each journey begins at the server; e2e/offline.spec.ts alone has the service worker.
    serviceWorkers: 'block',
    launchOptions: chromium,
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      testMatch: /(desktop|axe|offline)\.spec\.ts/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: /(phone|axe|offline)\.spec\.ts/,
      // A phone arranges both languages alike, and the pages of text and of lists alike: one of each is looked through.
      grepInvert: new RegExp(`axe\\.spec\\.ts (en |uk (${alikeOnAPhone.join('|')})$)`),
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
    },
  ],
})

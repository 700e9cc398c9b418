import { chromium } from '@playwright/test'
// usage: node _shot.mjs name path width theme [height] [full]
const base = process.env.BASE ?? 'http://127.0.0.1:18094'
const jobs = process.argv.slice(2).map((a) => a.split(','))
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--use-angle=swiftshader','--enable-unsafe-swiftshader'] })
for (const [name, path, width, theme, clip] of jobs) {
  const context = await browser.newContext({ viewport: { width: +width, height: +width < 800 ? 800 : 1000 }, locale: 'uk-UA', reducedMotion: 'reduce', colorScheme: theme })
  const page = await context.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log(name, 'console:', m.text()))
  page.on('pageerror', (e) => console.log(name, 'error:', e.message))
  await page.goto(base + path)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(700)
  await page.screenshot({ path: `/tmp/w/fig-shots/${name}.png`, fullPage: clip === 'full' })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (over > 0) console.log(name, 'sideways', over)
  await context.close()
}
await browser.close()

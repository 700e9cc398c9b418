import type { Page } from '@playwright/test'
import { mapIdle } from './support/map'
import { LUBLIN, LVIV, LVIV_REGION } from './support/places'
import { expect, test } from './support/test'

const pages = [
  '/',
  `/en/?selected=municipality:${LVIV.code}&table=half`,
  '/register?country=LT',
  '/municipalities',
  '/statistics',
  '/data',
  '/about',
  `/municipalities/${LVIV.code}`,
  `/en/partners/${LUBLIN.id}`,
  '/countries/PL',
  `/regions/${LVIV_REGION}`,
  '/partnerships/1',
  '/api',
]

declare global {
  interface Window {
    refused?: string[]
    ran?: boolean
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.refused = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      window.refused?.push(`${violatedDirective}: ${blockedURI} (${sourceFile})`),
    )
  })
})

const refused = (page: Page) => page.evaluate(() => window.refused)

for (const path of pages) {
  test(`the content security policy refuses nothing of ours: ${path}`, async ({ page }) => {
    const answer = await page.goto(path)
    const headers = answer?.headers() ?? {}
    const policy = headers['content-security-policy'] ?? ''
    for (const part of [
      "default-src 'none'",
      "script-src 'self';",
      "style-src 'self';",
      "base-uri 'none'",
      "object-src 'none'",
    ])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    if (/^(\/en)?\/(\?|$)/.test(path)) await mapIdle(page)
    else await page.waitForLoadState('networkidle')
    expect(await refused(page)).toEqual([])
  })
}

test('what is not ours does not run', async ({ page, complaints }) => {
  await page.goto('/about')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.head.append(style)
  })
  expect(await page.evaluate(() => window.ran)).toBeUndefined()
  await expect(page.locator('body')).toBeVisible()
  expect(await refused(page)).toHaveLength(2)
  expect(complaints.splice(0)).toHaveLength(2)
})

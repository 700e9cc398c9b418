import { LUBLIN, LVIV, LVIV_REGION } from './support/places'
import { expect, test } from './support/test'

/** What a page's scripts, styles and requests do under the policy is watched by every browser test (support/test.ts). */
const pages = [
  '/',
  `/en/?selected=municipality:${LVIV.code}&table=half`,
  '/register?country=LT',
  '/municipalities',
  '/guidelines',
  '/en/guidelines/agreeing',
  '/statistics',
  '/data',
  '/forms',
  '/en/forms/4',
  '/about',
  `/municipalities/${LVIV.code}`,
  `/en/partners/${LUBLIN.id}`,
  '/countries/PL',
  `/regions/${LVIV_REGION}`,
  '/partnerships/1',
  '/api',
]

test('every page comes with a policy that lets nothing in but our own', async ({ request }) => {
  for (const path of pages) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    for (const part of [
      "default-src 'none'",
      "script-src 'self';",
      "style-src 'self';",
      "base-uri 'none'",
      "object-src 'none'",
    ])
      expect(policy, path).toContain(part)
    expect(policy, path).not.toContain('unsafe')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
  }
})

declare global {
  interface Window {
    ran?: boolean
  }
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
  const refused = () => complaints.filter((text) => text.startsWith('refused: '))
  await expect.poll(refused).toEqual(['refused: script-src-elem: inline', 'refused: style-src-elem: inline'])
  complaints.splice(0)
})

import { LUBLIN, LVIV, LVIV_REGION } from './support/places'
import { expect, test } from './support/test'

const pages = [
  '/',
  '/register',
  '/municipalities',
  '/statistics',
  '/data',
  '/about',
  `/municipalities/${LVIV.code}`,
  `/partners/${LUBLIN.id}`,
  '/countries/PL',
  `/regions/${LVIV_REGION}`,
  '/partnerships/1',
]

/** What the server says of a page and what the scripts make of it are written in two places: they must not part. */
for (const [language, prefix] of Object.entries({ uk: '', en: '/en' })) {
  test(`each page begins with its own words, ${language}`, async ({ page, request, browser, baseURL }) => {
    const still = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
    const reader = await still.newPage()
    for (const path of pages) {
      const address = path === '/' ? `${prefix}/` : prefix + path
      await reader.goto(address)
      const title = await reader.title()
      await expect(reader.locator('h1')).toBeVisible()
      await expect(reader.locator('html')).toHaveAttribute('lang', language)
      await expect(reader.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${address}`)
      expect(await reader.locator('main').innerText()).not.toContain('undefined')

      await page.goto(address)
      await expect(page.locator('.still')).toHaveCount(0)
      await expect(page).toHaveTitle(title)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    }
    await still.close()
    const picture = await request.get('/social.png')
    expect(picture.headers()['content-type']).toBe('image/png')
  })
}

test('every link that a reader without scripts gets leads somewhere', async ({ request }) => {
  const seen = new Set<string>()
  const documents = [
    '/',
    '/en/register',
    `/municipalities/${LVIV.code}`,
    `/en/regions/${LVIV_REGION}`,
    '/partnerships/1',
  ]
  for (const path of documents) {
    const html = await (await request.get(path)).text()
    const body = html.slice(html.indexOf('<div id="root">'))
    for (const [, href = ''] of body.matchAll(/<a href="(\/[^"]*)"/g)) seen.add(href.replaceAll('&amp;', '&'))
  }
  expect(seen.size).toBeGreaterThan(150)
  for (const href of seen) expect((await request.get(href)).status(), href).toBe(200)
})

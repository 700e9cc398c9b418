import type { Locator, Page } from '@playwright/test'
import { LUBLIN, LVIV } from './support/places'
import { expect, test } from './support/test'

/** The first of the register's records: a row, on a phone a card. */
const firstRecord = (page: Page, isMobile: boolean): Locator =>
  isMobile
    ? page.getByRole('region', { name: 'Перелік партнерств' }).getByRole('listitem').first()
    : page.getByRole('region', { name: 'Таблиця партнерств' }).getByRole('row').nth(1)

test.describe('h. offline after one visit', () => {
  test.use({ serviceWorkers: 'allow' })

  /** Until the service worker has kept what the page was drawn with. */
  async function visit(page: Page, path: string): Promise<void> {
    await page.goto(path)
    await expect(page.locator('h1').first()).toBeVisible()
    const isKept = () =>
      page.evaluate(async () => {
        const register = await caches.match('/api/v1/map', { ignoreVary: true })
        return register !== undefined && navigator.serviceWorker.controller !== null
      })
    await expect.poll(isKept).toBe(true)
  }

  test('register, municipality and an address never visited open, and say of when they are', async ({
    page,
    context,
    complaints,
    isMobile,
  }) => {
    await visit(page, '/register')
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Реєстр партнерств' })).toBeVisible()
    await expect(firstRecord(page, isMobile)).toBeVisible()
    const notice = page.getByRole('status').filter({ hasText: 'Ви офлайн.' })
    await expect(notice).toContainText(/Показано реєстр станом на \d{1,2} .+ \d{4}\sр\./)

    await page.goto(`/en/partners/${LUBLIN.id}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Lublin' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.goto(`/municipalities/${LVIV.code}`)
    await expect(page.getByRole('heading', { level: 1, name: LVIV.name })).toBeVisible()
    await page.goto('/municipalities/UA00000000000000000')
    await expect(page.getByRole('heading', { level: 1, name: 'Такої громади в реєстрі немає' })).toBeVisible()

    await context.setOffline(false)
    await expect(notice).toBeHidden()
    // What could not be asked for is a complaint of the browser's, not of ours.
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((text) => !/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(text)),
    )
  })

  test('errors are not kept, and downloads go to the server', async ({ page, complaints }) => {
    await visit(page, '/about')
    const missing = await page.evaluate(async () => (await fetch('/api/v1/partners/pl-atlantis')).status)
    expect(missing).toBe(404)
    await page.evaluate(async () => (await fetch('/api/v1/partnerships?country=LT&format=csv')).text())
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname + new URL(url).search)
    })
    expect(kept).toContain('/index.html')
    expect(kept.filter((path) => /atlantis|format=|^\/$|^\/about/.test(path))).toEqual([])
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('pl-atlantis')))
  })
})

test('a register that changes meanwhile is offered and not forced upon the reader', async ({ page, isMobile }) => {
  let version = 0
  const newer = (document: { version: number; counts?: { partnerships: number } }) => {
    version ||= document.version
    return {
      ...document,
      version: version + 1,
      ...(document.counts && { counts: { ...document.counts, partnerships: document.counts.partnerships + 3 } }),
    }
  }
  await page.goto('/register')
  const firstRow = firstRecord(page, isMobile)
  await expect(firstRow).toBeVisible()
  const before = await firstRow.boundingBox()
  for (const path of ['**/api/v1', '**/api/v1/map']) {
    await page.route(path, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: newer((await answer.json()) as Parameters<typeof newer>[0]) })
    })
  }
  const notice = page.getByRole('status').filter({ hasText: 'Реєстр оновлено: 3 нові партнерства.' })
  // The reader comes back to the window, once the part of the page that looks after its freshness is there.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
    await expect(notice).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 20_000 })
  expect(await firstRow.boundingBox()).toEqual(before)
  await notice.getByRole('button', { name: 'Показати' }).click()
  await expect(notice).toBeHidden()
  await expect(firstRow).toBeVisible()
  await expect(page.locator('#content')).toBeFocused()
})

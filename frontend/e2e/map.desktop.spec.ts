import type { Page } from '@playwright/test'
import { cameraOf, isInView, mapIdle, pointOf, shownIn } from './support/map'
import { LUBLIN, LVIV } from './support/places'
import { expect, test } from './support/test'

const SIMFEROPOL: [number, number] = [34.1, 44.95]

test('hovering a municipality names it, a click selects it, a click on the sea clears', async ({ page }) => {
  await page.goto('/')
  await mapIdle(page)
  const lviv = await pointOf(page, LVIV.position)
  await page.mouse.move(lviv.x - 1, lviv.y)
  await page.mouse.move(lviv.x, lviv.y)
  await expect(page.locator('[data-map-state]').getByText(LVIV.name)).toBeVisible()
  await expect.poll(() => shownIn(page, 'hover-arc-dashed')).toBeGreaterThan(10)

  await page.mouse.click(lviv.x, lviv.y)
  await expect(page.getByRole('region', { name: LVIV.name })).toBeVisible()
  await mapIdle(page)
  expect(await isInView(page, LVIV.position)).toBe(true)
  expect(await isInView(page, LUBLIN.position)).toBe(true)

  const sea = await pointOf(page, [31.5, 43.5])
  await page.mouse.click(sea.x, sea.y)
  await expect(page.getByRole('region', { name: LVIV.name })).toBeHidden()
})

test('a click on a partner city and on a country selects them', async ({ page }) => {
  await page.goto('/?view=22.57,51.25,8')
  await mapIdle(page)
  const lublin = await pointOf(page, LUBLIN.position)
  await page.mouse.click(lublin.x, lublin.y)
  await expect(page).toHaveURL(/selected=partner(:|%3A)pl-lublin/)
  await page.goto('/?view=16,62,4.5')
  await mapIdle(page)
  const sweden = await pointOf(page, [15.2, 63.3])
  await page.mouse.click(sweden.x, sweden.y)
  await expect(page).toHaveURL(/selected=country(:|%3A)SE/)
})

for (const projection of ['flat', 'globe']) {
  test(`Crimea is Ukraine at every zoom, ${projection}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 640 })
    await page.goto('/?view=34.1,44.95,3')
    await mapIdle(page)
    if (projection === 'globe') await page.getByRole('button', { name: 'Глобус' }).click()
    // One for each fineness of the boundaries.
    for (const zoom of [3, 7, 9]) {
      await page.evaluate((to) => window.pobratymTest?.map?.jumpTo({ zoom: to }), zoom)
      await mapIdle(page)
      expect(await ownersOf(page, SIMFEROPOL), `zoom ${zoom}`).toEqual(['UA', 'UA01000000000013043'])
    }
  })
}

/** The country and the region that the map draws at a place. */
async function ownersOf(page: Page, place: [number, number]): Promise<string[]> {
  const codes = await page.evaluate((at) => {
    const map = window.pobratymTest?.map
    const features = map?.queryRenderedFeatures(map.project(at), { layers: ['land', 'ukraine-ground'] }) ?? []
    return features.map(({ properties }) => String(properties['code']))
  }, place)
  return [...new Set(codes)].sort()
}

test('what the reader moves goes to the address, and what frames itself does not', async ({ page }) => {
  await page.goto('/')
  await mapIdle(page)
  await expect(page).not.toHaveURL(/view=/)
  await page.getByRole('button', { name: 'Наблизити' }).click()
  await expect(page).toHaveURL(/view=/)
  await mapIdle(page)
  const moved = await cameraOf(page)
  await page.reload()
  await mapIdle(page)
  expect((await cameraOf(page)).zoom).toBeCloseTo(moved.zoom, 1)
})

test('without the boundary file municipalities are points that can be selected', async ({ page, complaints }) => {
  await page.route('**/ukraine-*.json', (route) => route.fulfill({ status: 404 }))
  await page.goto('/')
  await mapIdle(page)
  await expect.poll(() => shownIn(page, 'municipality-point')).toBeGreaterThan(1000)
  const lviv = await pointOf(page, LVIV.position)
  await page.mouse.click(lviv.x, lviv.y)
  await expect(page.getByRole('region', { name: LVIV.name })).toBeVisible()
  // The browser itself reports the missing file.
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('ukraine-')))
})

test('without WebGL the page says so and shows the table', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto('/')
  await expect(page.getByRole('status').filter({ hasText: 'WebGL' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Таблиця партнерств' })).toBeVisible()
  await expect(page).toHaveURL(/table=full/)
})

test('the table shows the rows of what is selected first, and all others when asked', async ({ page }) => {
  await page.goto(`/?selected=municipality:${LVIV.code}&table=half`)
  const table = page.getByRole('region', { name: new RegExp(`^${LVIV.name}: \\d+$`) })
  await expect(table.getByRole('rowheader').first()).toHaveText(LVIV.name)
  await table.getByRole('button', { name: /^Усі/ }).click()
  await expect(page.getByRole('region', { name: /^\d[\d\s]+ партнерств/ })).toBeVisible()
  await page.getByRole('button', { name: `Лише ${LVIV.name}` }).click()
  await expect(table).toBeVisible()
})

test('an empty map says why, and leads out', async ({ page }) => {
  await page.goto('/?q=ящщщ')
  await expect(page.getByText('Жодне партнерство не відповідає цим фільтрам')).toBeVisible()
  await page.getByRole('button', { name: /^Без «ящщщ»/ }).click()
  await expect(page).not.toHaveURL(/q=/)
})

import { isInView, mapIdle, pointOf } from './support/map'
import { LVIV } from './support/places'
import { expect, test } from './support/test'

test('e. find my municipality, see its partners, share the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = data.url ?? ''
        return Promise.resolve()
      },
    })
  })
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Пошук' }).fill('львів')
  await page.getByRole('option', { name: /^Львівська громада/ }).tap()
  const card = page.getByRole('region', { name: LVIV.name })
  await expect(card).toBeVisible()
  await mapIdle(page)
  expect(await isInView(page, LVIV.position)).toBe(true)
  await card.getByRole('button', { name: /^Усі/ }).tap()
  expect(await card.getByRole('listitem').count()).toBeGreaterThan(20)
  await card.getByRole('button', { name: 'Поділитися' }).tap()
  const shared = await page.evaluate(() => document.documentElement.dataset['shared'])
  expect(shared).toContain(LVIV.code)
  await page.goto(shared ?? '')
  await expect(card).toBeVisible()
})

test('the sheet can be raised, and a tap on the map selects', async ({ page }) => {
  await page.goto('/?view=24.03,49.3,8')
  await mapIdle(page)
  await page.getByRole('button', { name: 'Підняти панель' }).tap()
  await expect(page.getByRole('heading', { name: 'Громади' })).toBeVisible()
  const { x, y } = await pointOf(page, LVIV.position)
  await page.touchscreen.tap(x, y)
  await expect(page.getByRole('region', { name: LVIV.name })).toBeVisible()
})

test('nothing is wider than the screen', async ({ page }) => {
  for (const path of [
    '/',
    '/register',
    '/statistics',
    '/municipalities',
    '/data',
    '/about',
    '/privacy',
    `/municipalities/${LVIV.code}`,
    '/en/countries/PL',
  ]) {
    await page.goto(path)
    await expect(page.locator('h1').first()).toBeAttached()
    const { width, screen } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }))
    expect(width, path).toBeLessThanOrEqual(screen)
  }
})

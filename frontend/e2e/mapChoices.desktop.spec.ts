import { mapIdle, pointOf, shownIn } from './support/map'
import { LVIV, LVIV_REGION } from './support/places'
import { expect, test } from './support/test'

const KYIV: [number, number] = [30.52, 50.45]

test('the legend filters: only municipalities of a class, counted, and let go again', async ({ page }) => {
  await page.goto('/')
  await mapIdle(page)
  const legend = page.getByRole('region', { name: 'Легенда' })
  await legend.getByText('Хто відповів').click()
  await expect(page).toHaveURL(/shade=coverage/)
  const silent = legend.getByRole('button', { name: /ще не відповіла/ })
  const said = Number((await silent.getAttribute('aria-label'))?.replace(/[^\d]/g, ''))
  expect(said).toBeGreaterThan(10)
  await silent.click()
  await expect(silent).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/only=coverage/)
  await mapIdle(page)
  await silent.click()
  await expect(page).not.toHaveURL(/only=/)
})

test('several municipalities together, by the mouse, by the keyboard and by a button', async ({ page }) => {
  await page.goto('/')
  await mapIdle(page)
  const click = async (place: [number, number], add: boolean) => {
    const { x, y } = await pointOf(page, place)
    if (add) await page.keyboard.down('Shift')
    await page.mouse.click(x, y)
    if (add) await page.keyboard.up('Shift')
  }
  await click(LVIV.position, true)
  await expect(page).toHaveURL(new RegExp(LVIV.code))
  await mapIdle(page)
  await click(KYIV, true)
  await expect(page.getByRole('region', { name: 'Громади' })).toContainText(LVIV.name)
  await mapIdle(page)
  await expect
    .poll(async () => (await shownIn(page, 'arc-solid')) + (await shownIn(page, 'arc-dashed')))
    .toBeGreaterThan(30)
  await page.getByRole('region', { name: 'Громади' }).getByRole('link', { name: 'Відкрити в реєстрі' }).click()
  await expect(page).toHaveURL(/\/register\?.*municipality=/)
})

test('what is in view is a list too, and leads to the same', async ({ page }) => {
  await page.goto(`/?region=${LVIV_REGION}`)
  await mapIdle(page)
  await page.getByRole('button', { name: 'Список того, що в полі зору' }).click()
  const list = page.getByRole('region', { name: 'У полі зору' })
  await expect(list.getByRole('heading').first()).toBeFocused()
  await list.getByRole('link', { name: new RegExp(`^${LVIV.name}`) }).click()
  await expect(page).toHaveURL(new RegExp(`selected=municipality(:|%3A)${LVIV.code}`))
})

test('the graphics card goes and comes back: the map is drawn again as it was', async ({ page }) => {
  await page.goto(`/?selected=municipality:${LVIV.code}`)
  await mapIdle(page)
  const arcs = await shownIn(page, 'arc-dashed')
  expect(arcs).toBeGreaterThan(10)
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
    const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    lose?.loseContext()
  })
  await expect(page.getByRole('status').filter({ hasText: 'Браузер припинив малювати карту' })).toBeVisible()
  await page.getByRole('button', { name: 'Намалювати знову' }).click()
  await mapIdle(page)
  await expect.poll(() => shownIn(page, 'arc-dashed')).toBe(arcs)
})

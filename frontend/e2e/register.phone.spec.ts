import { idsOf } from './support/api'
import { download, idsInOrder } from './support/files'
import { KYIV, LVIV, LVIV_REGION } from './support/places'
import { expect, test } from './support/test'

test('a. who in Lviv region is with Poland, on a phone, as a spreadsheet', async ({ page, request }) => {
  await page.goto('/register')
  await page.getByRole('button', { name: /^Фільтри/ }).tap()
  const dialog = page.getByRole('dialog', { name: 'Фільтри' })
  const choose = async (filter: string, typed: string, option: RegExp) => {
    await dialog.getByRole('combobox', { name: filter, exact: true }).fill(typed)
    await dialog.getByRole('option', { name: option }).tap()
    await dialog.getByRole('heading', { name: 'Фільтри' }).tap()
  }
  await choose('Область', 'львів', /^Львівська область/)
  await choose('Країна партнера', 'поль', /^Польща/)
  await expect(dialog.getByRole('button', { name: 'Прибрати фільтр: Польща' })).toBeVisible()
  const ids = await idsOf(request, `region=${LVIV_REGION}&country=PL`)
  await dialog.getByRole('button', { name: `Показати ${ids.length} партнерств` }).tap()
  await expect(dialog).toBeHidden()
  await page.getByRole('combobox', { name: 'Порядок' }).selectOption({ label: 'З року' })
  await page.getByRole('button', { name: /^За зростанням/ }).tap()
  await expect(page).toHaveURL(/sort=-since/)
  const cards = page.getByRole('region', { name: 'Перелік партнерств' }).getByRole('listitem')
  await expect(cards.first()).toContainText(/З року: 20\d\d/)
  await page.getByRole('button', { name: /^Завантажити/ }).tap()
  expect(idsInOrder((await download(page, /^CSV/)).bytes).sort((a, b) => a - b)).toEqual(ids)
})

test('the list of municipalities shows its point without scrolling sideways, and is a table all the same', async ({
  page,
  request,
}) => {
  await page.goto('/municipalities')
  const list = page.getByRole('region', { name: 'Громади', exact: true }).last()
  const kyiv = list.getByRole('row', { name: /^Київ/ }).first()
  await expect(kyiv).toBeVisible()
  const response = await request.get(`/api/v1/municipalities/${KYIV}`)
  const { partnerships } = (await response.json()) as { partnerships: number }
  await expect(kyiv.getByRole('cell', { name: new RegExp(`^${partnerships} партнер`) })).toBeVisible()
  expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
})

test('e. from a card to the municipality, and back to the same card', async ({ page }) => {
  await page.goto('/register?country=PL&sort=-since')
  const cards = page.getByRole('region', { name: 'Перелік партнерств' })
  await expect(cards.getByRole('listitem').first()).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, 6000))
  const link = page.locator('li[data-id][aria-posinset="60"] a').first()
  await expect(link).toBeVisible()
  const name = await link.innerText()
  const id = await link.evaluate((element) => element.closest('li')?.dataset['id'])
  await link.tap()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.goBack()
  const focused = page.locator('li[data-id] a:focus')
  await expect(focused).toHaveText(name)
  expect(await focused.evaluate((element) => element.closest('li')?.dataset['id'])).toBe(id)
  await expect(focused).toBeInViewport()
})

test('g. broken addresses are answered on a phone', async ({ page }) => {
  await page.goto('/register?country=Atlantis&year=x&columns=weather')
  await expect(page.getByRole('status').filter({ hasText: 'country=Atlantis' })).toContainText('columns=weather')
  await expect(page.getByRole('region', { name: 'Перелік партнерств' })).toBeVisible()
})

test('nothing is wider than 320 px, and the lists are complete', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  for (const path of [
    '/register',
    '/en/register?country=PL&trust=listed&kind=twinning',
    `/register?municipality=${LVIV.code}&columns=municipality,partner,themes,signedOn,level,id`,
    `/register?region=${LVIV_REGION}&country=JP&theme=culture`,
  ]) {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const { width, screen } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }))
    expect(width, path).toBeLessThanOrEqual(screen)
  }
})

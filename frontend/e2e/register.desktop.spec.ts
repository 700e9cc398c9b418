import type { Page } from '@playwright/test'
import { idsOf } from './support/api'
import { download, idsInOrder, rowsInSheet } from './support/files'
import { LVIV_REGION } from './support/places'
import { expect, test } from './support/test'

const filters = `region=${LVIV_REGION}&country=PL`
const table = (page: Page) => page.getByRole('region', { name: 'Таблиця партнерств' })
const rowCount = async (page: Page) => Number(await table(page).getByRole('table').getAttribute('aria-rowcount')) - 1
/** Numbers of the partnerships in the rows that are drawn, from the top. */
const idsShown = (page: Page) =>
  table(page)
    .locator('tr[data-id]')
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-id'))))

async function choose(page: Page, filter: string, typed: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: filter, exact: true }).fill(typed)
  await page.getByRole('option', { name: option }).click()
  await page.keyboard.press('Escape')
}

test('no cell of the first screen is cut, in both languages', async ({ page }) => {
  for (const address of ['/register', '/en/register', '/register?sort=-kind']) {
    await page.goto(address)
    await expect(page.locator('tr[data-id]').first()).toBeVisible()
    const cut = await page
      .locator('tr[data-id] > * > div')
      .evaluateAll((cells) =>
        cells
          .filter((cell) => cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight)
          .map((cell) => cell.textContent),
      )
    expect(cut).toEqual([])
  }
})

test('a. who in Lviv region is with Poland, since when, with what sources, as a spreadsheet', async ({
  page,
  request,
}) => {
  await page.goto('/register')
  await choose(page, 'Область', 'львів', /^Львівська область/)
  await choose(page, 'Країна партнера', 'polska', /^Польща/)
  const ids = await idsOf(request, filters)
  await expect(page.getByRole('status').filter({ hasText: `${ids.length} партнерств` })).toBeVisible()
  expect(await rowCount(page)).toBe(ids.length)

  await page.getByRole('button', { name: 'Стовпці' }).click()
  const dialog = page.getByRole('dialog', { name: 'Стовпці й рядки' })
  await dialog.getByRole('checkbox', { name: 'Джерела' }).check()
  await dialog.getByRole('button', { name: 'Закрити' }).click()
  await expect(page).toHaveURL(/columns=municipality,region,partner,country,kind,since,status,trust,sources/)
  await page.getByRole('button', { name: 'З року' }).click()
  await page.getByRole('button', { name: 'З року' }).click()
  await expect(page.getByRole('columnheader', { name: 'З року' })).toHaveAttribute('aria-sort', 'descending')
  const first = table(page).getByRole('row').nth(1)
  await expect(first.getByRole('cell').filter({ hasText: /^20\d\d$/ })).toBeVisible()
  await expect(first.getByRole('cell').filter({ hasText: /^\d$/ })).toBeVisible()

  const shown = await idsShown(page)
  await page.getByRole('button', { name: `Завантажити ${ids.length} рядків` }).click()
  const csv = await download(page, /^CSV/)
  expect(csv.name).toBe('pobratym-partnerships.csv')
  expect(idsInOrder(csv.bytes).slice(0, shown.length)).toEqual(shown)
  expect(idsInOrder(csv.bytes).sort((a, b) => a - b)).toEqual(ids)
  expect(csv.bytes.toString('utf8').split('\r\n')[0]).toMatch(/since.*sources/)
  expect(rowsInSheet((await download(page, /^XLSX/)).bytes)).toBe(ids.length)
  const json = await download(page, /^JSON/)
  expect(json.name).toBe('pobratym-partnerships.json')
  const { items } = JSON.parse(json.bytes.toString('utf8')) as { items: { id: number }[] }
  expect(items.map(({ id }) => id)).toEqual(idsInOrder(csv.bytes))
  const geojson = JSON.parse((await download(page, /^GeoJSON/)).bytes.toString('utf8')) as { features: unknown[] }
  expect(geojson.features).toHaveLength(ids.length)
})

test('the order shown is the order of the file, in English too', async ({ page }) => {
  await page.goto('/en/register?country=DE&sort=partner,-since')
  await page.getByRole('button', { name: /^Download \d+ rows/ }).click()
  const shown = await page
    .locator('tr[data-id]')
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-id'))))
  expect(shown.length).toBeGreaterThan(10)
  expect(idsInOrder((await download(page, /^CSV/)).bytes).slice(0, shown.length)).toEqual(shown)
})

test('e. by keyboard and names only: filter, choose a row, open the municipality, come back to the same row', async ({
  page,
}) => {
  await page.goto('/register')
  const tabTo = async (name: string, role: 'combobox' | 'region') => {
    const element = page.getByRole(role, { name, exact: true })
    await expect(element).toBeVisible()
    for (let i = 0; i < 80 && !(await element.evaluate((e) => e === document.activeElement)); i++) {
      await page.keyboard.press('Tab')
    }
    await expect(element).toBeFocused()
  }
  await tabTo('Країна партнера', 'combobox')
  await page.keyboard.type('німеч')
  await expect(page.getByRole('option', { name: /^Німеччина/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/country=DE/)

  await tabTo('Таблиця партнерств', 'region')
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown')
  const scrolled = () => table(page).evaluate((box) => box.scrollTop)
  await expect.poll(scrolled).toBeGreaterThan(500)
  const focused = page.locator('tbody a:focus')
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    if ((await focused.count()) > 0 && (await focused.evaluate((link) => link.closest('th') !== null))) break
  }
  const name = await focused.innerText()
  const id = await focused.evaluate((link) => link.closest('tr')?.getAttribute('data-id'))
  const offset = await scrolled()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'Країна партнера' })).toBeVisible()
  await expect(focused).toHaveText(name)
  expect(await focused.evaluate((link) => link.closest('tr')?.getAttribute('data-id'))).toBe(id)
  expect(Math.abs((await scrolled()) - offset)).toBeLessThan(60)
})

test('g. broken, old and hand-edited addresses are answered, and what is left out is named', async ({ page }) => {
  const broken = {
    'country=Atlantis&status=bogus': 2,
    'year=2023-2014&sort=colour&columns=partner,weather': 3,
    'municipality=UA99999999999999999&partner=pl-atlantis&region=UA46': 3,
    'q=%E2%80%AE&signedFrom=2022-13&only=x&level=oblast': 4,
    'foo=%3Cscript%3Ealert(1)%3C/script%3E&sort=since;drop table': 2,
  }
  for (const [query, dropped] of Object.entries(broken)) {
    await page.goto(`/register?country=PL&${query}`)
    const notice = page.getByRole('status').filter({ hasText: 'Не вдалося зрозуміти' })
    await expect(notice.locator('code'), query).toHaveCount(dropped)
    await expect(page.getByRole('button', { name: 'Прибрати фільтр: Польща' })).toBeVisible()
    await notice.getByRole('button', { name: 'Сховати повідомлення' }).click()
    await expect(page).toHaveURL(/\/register\?country=PL$/)
  }
})

test('fields take anything: endless, marks of direction, markup', async ({ page }) => {
  await page.goto('/register')
  const hostile = ['q'.repeat(100_000), '\u202e<img src=x onerror=alert(1)>\u200f', "'; DROP TABLE partnership; --"]
  for (const text of hostile) {
    await page.getByRole('searchbox', { name: 'Будь-яка назва' }).fill(text)
    await expect(page).toHaveURL(/q=/)
    await expect(page.getByRole('button', { name: /^Прибрати фільтр: «/ })).toBeVisible()
    await page.getByRole('button', { name: 'Скинути всі' }).first().click()
    await expect(page).not.toHaveURL(/q=/)
    await page.getByRole('combobox', { name: 'Громада', exact: true }).fill(text)
    await page.keyboard.press('Escape')
    const search = page.getByRole('combobox', { name: 'Пошук' })
    await search.fill(text)
    await expect(page.getByText(/^Нічого з такою назвою/).first()).toBeVisible()
    await search.fill('')
  }
  expect(await page.locator('img').count()).toBe(0)
})

test('nothing found: the nearest way out is counted, and undone by one key', async ({ page, request }) => {
  await page.goto(`/register?region=${LVIV_REGION}&country=JP&theme=culture`)
  const without = await idsOf(request, `region=${LVIV_REGION}&theme=culture`)
  await page.getByRole('button', { name: `Без «Японія»: ${without.length}` }).click()
  await expect(page.getByRole('status').filter({ hasText: /^\d+ партнерств/ })).toHaveText(
    new RegExp(`^${without.length} партнерств`),
  )
  await page.getByRole('button', { name: 'Повернути' }).press('Enter')
  await expect(page).toHaveURL(/country=JP/)
})

test('on paper: a heading, the filters in words, every row, and nothing to press', async ({ page }) => {
  await page.goto(`/register?${filters}`)
  await expect(table(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.getByText('Область: Львівська область; Країна партнера: Польща')).toBeVisible()
  await expect(page.locator('tr[data-id]')).toHaveCount(await rowCount(page))
  await expect(page.getByRole('button', { name: /^Завантажити/ })).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
})

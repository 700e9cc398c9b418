import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { idsInCsv, idsOf } from './support/api'
import { cameraOf, isInView, mapIdle, shownIn } from './support/map'
import { LUBLIN, LVIV, LVIV_REGION, SAMAR } from './support/places'
import { expect, test } from './support/test'

async function choose(page: Page, filter: string, typed: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: filter, exact: true }).fill(typed)
  await page.getByRole('option', { name: option }).click()
  await page.keyboard.press('Escape')
}

async function find(page: Page, typed: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Пошук' }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

const rowsInTable = async (page: Page) => {
  const table = page.getByRole('region', { name: 'Таблиця партнерств' }).getByRole('table')
  return Number(await table.getAttribute('aria-rowcount')) - 1
}

const filters = `region=${LVIV_REGION}&country=PL`

test.describe('a. which municipalities of Lviv region have partners in Poland?', () => {
  test('two filters: the map zooms, and table and download have the same rows', async ({ page, request }) => {
    await page.goto('/')
    await mapIdle(page)
    const before = await cameraOf(page)
    await choose(page, 'Область', 'львів', 'Львівська область')
    await choose(page, 'Країна партнера', 'поль', 'Польща')
    await expect(page).toHaveURL(new RegExp(`[?&]region=${LVIV_REGION}`))
    await expect(page).toHaveURL(/[?&]country=PL/)
    await expect.poll(async () => (await cameraOf(page)).zoom).toBeGreaterThan(before.zoom + 0.3)
    await mapIdle(page)
    expect(await isInView(page, LVIV.position)).toBe(true)
    expect(await shownIn(page, 'arc-solid')).toBeGreaterThan(50)

    const ids = await idsOf(request, filters)
    expect(ids.length).toBeGreaterThan(100)
    await page.getByRole('button', { name: 'Таблиця' }).click()
    expect(await rowsInTable(page)).toBe(ids.length)

    await page.getByRole('button', { name: 'Завантажити' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: /^CSV/ }).click()
    const file = await (await downloading).path()
    expect(idsInCsv(await readFile(file, 'utf8'))).toEqual(ids)
  })

  test('the address gives the same in a fresh window', async ({ page, context }) => {
    await page.goto(`/?${filters}&table=half`)
    await mapIdle(page)
    const fresh = await context.newPage()
    await fresh.goto(page.url())
    await mapIdle(fresh)
    expect(await rowsInTable(fresh)).toBe(await rowsInTable(page))
    const [here, there] = [await cameraOf(page), await cameraOf(fresh)]
    expect(there.zoom).toBeCloseTo(here.zoom, 1)
    expect(there.longitude).toBeCloseTo(here.longitude, 1)
  })
})

test.describe('b. Самар is found', () => {
  for (const typed of ['Новомосковськ', 'Самарр', 'Samar', 'Новомосковск']) {
    test(`as ${typed}`, async ({ page }) => {
      await page.goto('/')
      await find(page, typed, /Самар/)
      await expect(page).toHaveURL(new RegExp(`selected=municipality(:|%3A)${SAMAR.code}`))
      await expect(page.getByRole('region', { name: SAMAR.name })).toBeVisible()
    })
  }
})

test('c. from Lublin to all its Ukrainian partners', async ({ page, request }) => {
  await page.goto('/')
  await find(page, 'Люблін', /^Люблін/)
  await mapIdle(page)
  const ids = await idsOf(request, `partner=${LUBLIN.id}`)
  const card = page.getByRole('region', { name: LUBLIN.name, exact: true })
  await card.getByRole('button', { name: /^Усі/ }).click()
  await expect(card.getByRole('listitem')).toHaveCount(ids.length)
  expect((await shownIn(page, 'arc-solid')) + (await shownIn(page, 'arc-dashed'))).toBe(ids.length)
  expect(await isInView(page, LUBLIN.position)).toBe(true)
  await card.getByRole('link', { name: LVIV.name }).click()
  await expect(page.getByRole('region', { name: LVIV.name })).toBeVisible()
})

test.describe('d. the address is the state', () => {
  test('reload, Back and Forward keep it', async ({ page }) => {
    await page.goto('/')
    await choose(page, 'Область', 'львів', 'Львівська область')
    await find(page, 'Львів', /^Львівська громада/)
    const card = page.getByRole('region', { name: LVIV.name })
    await expect(card).toBeVisible()
    await page.reload()
    await expect(card).toBeVisible()
    await expect(page.getByRole('button', { name: /Львівська область/ })).toBeVisible()
    await page.goBack()
    await expect(card).toBeHidden()
    await expect(page).toHaveURL(new RegExp(`region=${LVIV_REGION}`))
    await page.goBack()
    await expect(page).not.toHaveURL(/region=/)
    await page.goForward()
    await page.goForward()
    await expect(card).toBeVisible()
  })

  test('what cannot be understood is named and left out', async ({ page }) => {
    await page.goto('/?country=PL&country=Atlantis&selected=municipality:UA99&colour=blue')
    const notice = page.getByRole('status').filter({ hasText: 'country=Atlantis' })
    await expect(notice).toContainText('colour=blue')
    await expect(page.getByRole('button', { name: /Польща/ })).toBeVisible()
    await mapIdle(page)
  })
})

test('f. by keyboard only', async ({ page }) => {
  await page.goto('/')
  await mapIdle(page)
  await page.keyboard.press('/')
  await page.keyboard.type('Львів', { delay: 30 })
  await expect(page.getByRole('option', { name: /^Львівська громада/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: LVIV.name })
  await expect(card).toBeVisible()
  await mapIdle(page)

  const canvas = page.getByRole('region', { name: 'Мапа партнерств' })
  for (let i = 0; i < 60 && !(await canvas.evaluate((element) => element === document.activeElement)); i++) {
    await page.keyboard.press('Tab')
  }
  await expect(canvas).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await mapIdle(page)
  await page.keyboard.press('Equal')
  await mapIdle(page)
  const underTheCross = page.getByRole('status').filter({ hasText: /громада/ })
  for (let i = 0; i < 8 && (await underTheCross.count()) === 0; i++) {
    await page.keyboard.press('ArrowRight')
    await mapIdle(page)
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/selected=municipality/)
})

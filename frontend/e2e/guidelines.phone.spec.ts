import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const section = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name })

test('the contents are behind a button that stays, and lead to a section', async ({ page }) => {
  await page.goto('/guidelines/finding-a-partner')
  await expect(section(page, 'За одну хвилину')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.evaluate(() => window.scrollTo(0, 3000))
  const button = page.getByRole('button', { name: 'Зміст' })
  await expect(button).toBeInViewport()
  await button.tap()
  await page.getByRole('dialog', { name: 'Зміст' }).getByRole('link', { name: 'Перевірте себе' }).tap()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(/#checklist$/)
  await expect(section(page, 'Перевірте себе')).toBeInViewport()
})

test('a table scrolls in its own box', async ({ page }) => {
  await page.goto('/guidelines/agreeing#what-to-write')
  const table = page.getByRole('region', { name: /^Таблиця \d+: Що написати$/ })
  await expect(table).toBeVisible()
  expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test.describe('d. offline after one visit of the manual', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the chapter on humanitarian aid opens, can be searched, and its contents lead on', async ({
    page,
    context,
    complaints,
  }) => {
    await page.goto('/guidelines')
    await expect(page.getByText('Посібник збережено на цьому пристрої')).toBeVisible({ timeout: 60_000 })
    await context.setOffline(true)
    await page.goto('/guidelines/working-together')
    await expect(page.getByRole('heading', { level: 1, name: 'Спільна робота' })).toBeVisible()
    await page.getByRole('button', { name: 'Зміст' }).tap()
    await page
      .getByRole('dialog', { name: 'Зміст' })
      .getByRole('link', { name: 'Гуманітарна допомога крок за кроком' })
      .tap()
    await expect(section(page, 'Гуманітарна допомога крок за кроком')).toBeInViewport()

    await page.goto('/guidelines')
    await page.getByRole('searchbox', { name: 'Пошук у посібнику' }).fill('гуманітарну допомогу')
    const found = page.getByRole('region', { name: 'Знайдено в посібнику' })
    await expect(found.getByText('Шукали на цьому пристрої')).toBeVisible()
    await found.getByRole('link', { name: 'Гуманітарна допомога крок за кроком' }).first().tap()
    await expect(section(page, 'Гуманітарна допомога крок за кроком')).toBeInViewport()
    await context.setOffline(false)
    // What could not be asked for is a complaint of the browser's, not of ours.
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((text) => !/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(text)),
    )
  })
})

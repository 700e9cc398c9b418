import type { Page } from '@playwright/test'
import { LUBLIN, LVIV, LVIV_REGION } from './support/places'
import { expect, test } from './support/test'

const focusIsIn = (page: Page, place: string) =>
  page.evaluate((selector) => document.querySelector(selector)?.contains(document.activeElement) ?? false, place)

test('e. a page that comes without loading is said, and the keyboard goes on at its beginning', async ({ page }) => {
  await page.goto('/about')
  await expect(page.locator('.still')).toHaveCount(0)
  const register = page.getByRole('navigation', { name: 'Сторінки' }).getByRole('link', { name: 'Реєстр', exact: true })
  await register.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Реєстр партнерств' })).toBeVisible()
  await expect(page.locator('[aria-live=polite]').filter({ hasText: /^Реєстр партнерств/ })).toHaveCount(1)
  expect(await focusIsIn(page, 'header')).toBe(false)
  await page.keyboard.press('Tab')
  expect(await focusIsIn(page, '#content')).toBe(true)
  await expect(page.locator('#content a:focus, #content button:focus, #content input:focus')).toBeInViewport()
})

for (const path of ['/register', '/']) {
  test(`who types a text that is not known yet goes on typing, at ${path}`, async ({ page }) => {
    await page.goto(path)
    const text = page.getByRole('searchbox', { name: 'Будь-яка назва' })
    for (const letters of ['льв', 'ів']) {
      await text.pressSequentially(letters)
      await expect(page).toHaveURL(/q=/)
      await expect(page.getByRole('button', { name: /^Прибрати фільтр: «льв/ }).first()).toBeVisible()
      await expect(text).toBeFocused()
    }
    await expect(text).toHaveValue('львів')
  })
}

const addresses = [
  '/?country=PL&table=half',
  '/register?country=PL&sort=-since',
  '/municipalities?partnerships=without',
  '/guidelines',
  '/guidelines/legal-ground#who-signs',
  '/guidelines/partnership-agreement',
  '/statistics',
  '/data',
  '/forms',
  `/forms/6?municipality=${LVIV.code}&partner=${LUBLIN.id}`,
  '/about',
  '/accessibility',
  '/privacy',
  `/municipalities/${LVIV.code}`,
  `/partners/${LUBLIN.id}`,
  '/countries/PL',
  `/regions/${LVIV_REGION}`,
  '/partnerships/1',
]

test('f. the language is switched on every page, and the place is kept', async ({ page }) => {
  for (const address of addresses) {
    await page.goto(address)
    const heading = page.locator('h1').first()
    const ukrainian = await heading.innerText()
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page, address).toHaveURL(`/en${address}`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(heading).toHaveText(/[A-Za-z]{3}/)
    expect(await heading.innerText(), address).not.toBe(ukrainian)
    await page.getByRole('link', { name: 'Українською' }).click()
    await expect(page, address).toHaveURL(address)
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
    await expect(heading).toHaveText(ukrainian)
  }
})

test('f. who switches the language before the scripts are there keeps the place too', async ({ page }) => {
  await page.route('**/assets/*.js', () => undefined)
  await page.goto('/?country=PL&table=half&selected=country:PL')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/?country=PL&table=half&selected=country:PL')
})

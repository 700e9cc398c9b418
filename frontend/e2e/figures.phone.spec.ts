import { figure, tableOf } from './support/figures'
import { expect, test } from './support/test'

test('c. from the map to the municipalities of a raion without a partner', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Меню' }).tap()
  await page.getByRole('navigation', { name: 'Сторінки' }).getByRole('link', { name: 'Статистика' }).tap()
  await figure(page, 'without').getByRole('link', { name: 'Список цих громад' }).tap()
  await page.getByLabel('Область').selectOption({ label: 'Кіровоградська область' })
  await page.getByLabel('Район').selectOption({ label: 'Голованівський район' })
  const query = new URL(page.url()).searchParams
  const { total } = (await (await request.get(`/api/v1/municipalities?${query.toString()}&size=1`)).json()) as {
    total: number
  }
  expect(total).toBeGreaterThan(2)
  await expect(page.getByRole('region', { name: 'Громади', exact: true }).locator('tbody tr')).toHaveCount(total)
  await expect(page.getByRole('heading', { name: 'Ще немає партнера? З чого почати' })).toBeAttached()
})

test('d. one figure, its table and its citation', async ({ page }) => {
  await page.goto('/en/statistics#countries')
  const [[country] = []] = await tableOf(page, 'countries')
  expect(country).toBe('Poland')
  await figure(page, 'countries').getByRole('button', { name: 'Cite' }).tap()
  const citation = page.getByRole('dialog', { name: 'How to cite' })
  await expect(citation.getByText(/^“Partnerships by country\.” Pobratym/)).toBeVisible()
  await citation.getByRole('button', { name: 'Close' }).tap()
  await expect(citation).toBeHidden()
})

test('the introduction on the map tells what is verified, leads to the search, and goes', async ({ page }) => {
  await page.goto('/')
  const introduction = page.getByRole('region', { name: 'Хто з ким у партнерстві' })
  await expect(introduction.getByText('перевірено', { exact: true })).toBeVisible()
  await introduction.getByRole('button', { name: 'Знайти свою громаду' }).tap()
  await expect(page.getByRole('combobox', { name: 'Пошук' })).toBeFocused()
  await page.keyboard.press('Escape')
  await introduction.getByRole('button', { name: 'Закрити вступ' }).tap()
  await expect(introduction).toBeHidden()
})

import type { Page } from '@playwright/test'
import { idsOf } from './support/api'
import { LUBLIN, LVIV, SAMAR } from './support/places'
import { expect, test } from './support/test'

interface Detail {
  partner: { id: string }
  sourceStatements: { source: { url: string }; url: string }[]
}
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const section = (page: Page, id: string) => page.locator(`section[aria-labelledby=${id}]`)

test('b. from Lublin to its partners to one partnership to its source', async ({ page, request }) => {
  await page.goto(`/partners/${LUBLIN.id}`)
  const ids = await idsOf(request, `partner=${LUBLIN.id}`)
  await expect(page.getByText(new RegExp(`^${ids.length} партнер`)).first()).toBeVisible()
  const rows = section(page, 'partnerships').locator('tr[data-id]')
  await expect(rows).toHaveCount(ids.length)
  const row = rows.filter({ hasText: LVIV.name }).first()
  const id = await row.getAttribute('data-id')
  await row.getByRole('link').last().click()
  await expect(page).toHaveURL(`/partnerships/${id}`)
  await expect(heading(page, /Львівська громада – Люблін/)).toBeVisible()

  const { sourceStatements } = (await (await request.get(`/api/v1/partnerships/${id}`)).json()) as Detail
  const statements = page.getByRole('table', { name: 'Що каже кожне джерело' })
  await expect(statements.getByRole('row')).toHaveCount(sourceStatements.length + 1)
  for (const { url } of sourceStatements) {
    await expect(statements.locator(`a[href="${url}"]`).first()).toBeVisible()
  }
  await page.getByRole('navigation', { name: 'На цій сторінці' }).getByRole('link', { name: 'Джерела' }).click()
  await expect(section(page, 'sources')).toBeInViewport()
})

test('a municipality tells what it is, whom it resembles, and what is not known', async ({ page, request }) => {
  await page.goto(`/municipalities/${SAMAR.code}`)
  await expect(heading(page, SAMAR.name)).toBeVisible()
  await expect(page.getByText(/^Колишн/).first()).toBeVisible()
  await expect(section(page, 'about').getByText(SAMAR.code)).toBeVisible()
  const { items } = (await (await request.get(`/api/v1/municipalities/${SAMAR.code}/similar`)).json()) as {
    items: { name: { uk: string } }[]
  }
  const neighbours = section(page, 'neighbours')
  await expect(neighbours.getByRole('heading', { name: 'Схожі громади' })).toBeVisible()
  for (const { name } of items.slice(0, 3)) {
    await expect(neighbours.getByRole('link', { name: name.uk }).first()).toBeVisible()
  }
  await expect(
    section(page, 'knowledge')
      .getByText(/Міністерств/)
      .first(),
  ).toBeVisible()
  await expect(section(page, 'cite').getByText(new RegExp(`/municipalities/${SAMAR.code}`))).toBeVisible()
  await expect(page.getByRole('link', { name: 'Повідомити про помилку' })).toHaveAttribute(
    'href',
    new RegExp(`^mailto:.*${SAMAR.code}`),
  )
})

test('c. a municipality without a partner is led on', async ({ page, request }) => {
  const { items } = (await (
    await request.get('/api/v1/municipalities?partnerships=without&reportingState=no_answer&size=1')
  ).json()) as { items: { code: string }[] }
  await page.goto(`/municipalities/${items[0]?.code}`)
  await expect(page.getByRole('heading', { name: 'Ще немає партнера? З чого почати' })).toBeVisible()
})

test('an address that was cut off or is another’s leads on', async ({ page, complaints }) => {
  await page.goto('/partners/pl-lubli')
  await expect(heading(page, 'Такого партнера в реєстрі немає')).toBeVisible()
  await expect(page.locator('main').getByRole('link', { name: LUBLIN.name }).first()).toBeVisible()
  await page.goto(`/regions/${LVIV.code}`)
  await expect(page).toHaveURL(`/municipalities/${LVIV.code}`)
  await expect(heading(page, LVIV.name)).toBeVisible()
  await page.goto(`/municipalities/${encodeURIComponent('\u202e<b>' + 'х'.repeat(300))}`)
  await expect(heading(page, 'Такої громади в реєстрі немає')).toBeVisible()
  expect(await page.locator('main b').count()).toBe(0)
  // The browser reports the server's 404 and 414 by itself.
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('Failed to load resource')))
})

test('with all motion and with none, a page is the same on paper', async ({ page }) => {
  await page.goto(`/municipalities/${LVIV.code}`)
  await expect(section(page, 'cite')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'На цій сторінці' })).toBeHidden()
  await expect(section(page, 'partnerships').locator('tr[data-id]').first()).toBeVisible()
})

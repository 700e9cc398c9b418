import type { Page } from '@playwright/test'
import { isThere, run } from './support/run'
import { expect, test } from './support/test'

const LVIV_WITH_POLAND = 'region=UA46000000000026241&country=PL'

/** What a reader copies: the text of the example as it stands on the page. */
async function example(page: Page, name: string): Promise<string> {
  await page.goto('/data#examples')
  const details = page.locator('details').filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}$`) }) })
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  const text = await details.locator('pre').innerText()
  expect(text).toContain(new URL(page.url()).origin)
  return text
}

/** "Country: number", as the Python and JavaScript examples print the first five of Lviv region. */
async function topCountries(page: Page): Promise<string> {
  const query = 'region=UA46000000000026241&status=active&status=in_preparation&status=unknown&facets=country&size=1'
  const { facets } = (await (await page.request.get(`/api/v1/partnerships?${query}`)).json()) as {
    facets: { country: { value: string; count: number }[] }
  }
  const counts = facets.country.map(({ count }) => count).sort((a, b) => b - a)
  return counts.slice(0, 5).join()
}

const countsOf = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => line.replace(/^.*: /, ''))
    .join()

test.describe('i. the example copied from the page runs', () => {
  test('curl', async ({ page }) => {
    const output = await run('bash', await example(page, 'curl'), ['-e'])
    const csv = await (await page.request.get(`/api/v1/partnerships?${LVIV_WITH_POLAND}&format=csv`)).text()
    expect(output).toBe(csv.split('\n').slice(0, 3).join('\n') + '\n304\n')
  })

  test('Python', async ({ page }) => {
    const output = await run('python3', await example(page, 'Python'))
    expect(output).toMatch(/^Poland: \d+\n/)
    expect(countsOf(output)).toBe(await topCountries(page))
  })

  test('JavaScript', async ({ page }) => {
    const output = await run(process.execPath, await example(page, 'JavaScript'), [], 'example.mjs')
    expect(output).toMatch(/^Poland: \d+\n/)
    expect(countsOf(output)).toBe(await topCountries(page))
  })

  test('R, its syntax where R is installed', async ({ page }, info) => {
    const text = await example(page, 'R')
    if (await isThere('Rscript')) await run('Rscript', `invisible(parse(text = ${JSON.stringify(text)}))`)
    else info.annotations.push({ type: 'not checked', description: 'Rscript is not on this machine' })
    expect(text).toContain('/partnerships?')
  })
})

test('what there is: rows and sizes are those of the files', async ({ page }) => {
  await page.goto('/data')
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'CSV Теми' }) })
  const csv = await (await page.request.get('/api/v1/themes?format=csv')).text()
  await expect(row.getByRole('cell').first()).toHaveText(String(csv.trim().split('\n').length - 1))
  const files = page.getByRole('region', { name: 'Що є' }).getByRole('listitem')
  await expect(files.first()).toBeVisible()
  for (const file of await files.all()) await expect(file).toHaveText(/\d+(,\d)?\s(КБ|МБ)$/)
})

test('every file that is offered is there', async ({ page }) => {
  await page.goto('/data')
  const links = page.getByRole('region', { name: 'Що є' }).getByRole('link')
  await expect(links.first()).toBeVisible()
  for (const link of await links.all()) {
    const response = await page.request.head((await link.getAttribute('href')) ?? '')
    expect(response.status(), await link.innerText()).toBe(200)
  }
})

test('the official register is among the sources, with its licence and its records', async ({ page }) => {
  await page.goto('/data#sources')
  const source = page.getByRole('row', { name: /Реєстр угод про міжнародне/ })
  await expect(source).toContainText('CC BY 4.0')
  await source.getByRole('link').last().click()
  await expect(page).toHaveURL(/source=register-3668/)
})

import { readFile } from 'node:fs/promises'
import { figure, tableOf } from './support/figures'
import { expect, test } from './support/test'

const KIROVOHRAD = 'UA35000000000016081'
const EVERYTHING = ['active', 'in_preparation', 'unknown', 'suspended', 'ended', 'ended_or_suspended']
  .map((status) => `status=${status}`)
  .join('&')

interface Statistics {
  totals: { partnerships: number; withKnownYear: number }
  coverage: (Record<string, number> & { region: { name: { en: string } } })[]
  byCountry: { country: { name: { en: string } }; partnerships: number; partners: number; municipalities: number }[]
  byYear: { year: number; partnerships: number; signed: number }[]
  byTheme: { name: { en: string }; partnerships: number }[]
  byTrust: { value: string; partnerships: number }[]
  byKind: { value: string; partnerships: number }[]
  byStatus: { value: string; partnerships: number }[]
  municipalitiesWithoutPartnership: { count: number }
}

test('page and API count the same', async ({ page, request }) => {
  const api = (await (await request.get('/api/v1/statistics')).json()) as Statistics
  await page.goto(`/en/statistics?${EVERYTHING}`)
  const sorted = (rows: (string | number)[][]) => rows.map((row) => row.join('|')).sort()
  const numbers = (rows: string[][]) =>
    rows.map(([, count]) => Number(count?.replaceAll(',', ''))).sort((a, b) => a - b)
  const plain = (rows: string[][]) => sorted(rows.map((row) => row.map((cell) => cell.replace(/(?<=\d),(?=\d)/g, ''))))

  expect(plain(await tableOf(page, 'coverage'))).toEqual(
    sorted(
      api.coverage.map(({ region, ...count }) => [
        region.name.en,
        count.municipalities!,
        count.reported!,
        count.reportedNone!,
        count.noAnswer!,
        count.cannotReport!,
        count.withPartnership!,
        count.partnerships!,
      ]),
    ),
  )
  expect(plain(await tableOf(page, 'countries'))).toEqual(
    sorted(
      api.byCountry.map(({ country, partnerships, partners, municipalities }) => [
        country.name.en,
        partnerships,
        partners,
        municipalities,
      ]),
    ),
  )
  let sum = 0
  expect(plain(await tableOf(page, 'years'))).toEqual(
    sorted(api.byYear.map(({ year, partnerships, signed }) => [year, partnerships, signed, (sum += partnerships)])),
  )
  expect(sum).toBe(api.totals.withKnownYear)
  expect(plain(await tableOf(page, 'themes'))).toEqual(
    sorted(
      api.byTheme.filter((theme) => theme.partnerships > 0).map(({ name, partnerships }) => [name.en, partnerships]),
    ),
  )
  for (const [anchor, values] of Object.entries({ trust: api.byTrust, kinds: api.byKind, statuses: api.byStatus })) {
    const counts = values.map(({ partnerships }) => partnerships).sort((a, b) => a - b)
    expect(numbers(await tableOf(page, anchor)), anchor).toEqual(counts)
  }
  const without = await tableOf(page, 'without')
  const all = without.reduce((total, [, free, occupied]) => total + Number(free) + Number(occupied), 0)
  expect(all).toBe(api.municipalitiesWithoutPartnership.count)
})

test('c. a region nobody thinks of: who has no partner, and what should they do?', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Статистика' }).first().click()
  await figure(page, 'without')
    .getByRole('button', { name: /^Показати всі/ })
    .click()
  await figure(page, 'without')
    .getByRole('link', { name: /^Кіровоградська область/ })
    .first()
    .click()

  await expect(page.getByRole('heading', { level: 1, name: 'Громади без партнера' })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/municipalities\\?.*region=${KIROVOHRAD}`))
  const list = `partnerships=without&region=${KIROVOHRAD}`
  const { total } = (await (await request.get(`/api/v1/municipalities?${list}&size=1`)).json()) as { total: number }
  expect(total).toBeGreaterThan(20)
  const rows = page.getByRole('region', { name: 'Громади', exact: true }).locator('tbody tr')
  await expect(rows).toHaveCount(total)

  await page.getByLabel('Населення').selectOption('20000')
  await expect(page).toHaveURL(/populationFrom=20000/)
  const larger = (await (
    await request.get(`/api/v1/municipalities?${list}&populationFrom=20000&sort=-population`)
  ).json()) as {
    items: { name: { uk: string } }[]
  }
  await expect(rows).toHaveCount(larger.items.length)
  await page.reload()
  await expect(rows.locator('th')).toHaveText(larger.items.map(({ name }) => name.uk))

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  expect(file.trim().split('\n')).toHaveLength(larger.items.length + 1)

  const steps = page.getByRole('region', { name: 'Ще немає партнера? З чого почати' })
  await expect(steps.getByRole('listitem')).toHaveCount(5)
  await steps.getByRole('link', { name: 'погляньте на мапу' }).click()
  await expect(page).toHaveURL(new RegExp(`/\\?region=${KIROVOHRAD}`))
})

test('d. a journalist: top countries, one figure with its table, link and citation', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/statistics')
  const countries = figure(page, 'countries')
  await expect(countries.getByText(/^Найбільше: Польща/)).toBeVisible()
  const table = await tableOf(page, 'countries')
  expect(table[0]?.[0]).toBe('Польща')

  const downloading = page.waitForEvent('download')
  await countries.getByRole('button', { name: /^CSV/ }).click()
  const csv = await readFile(await (await downloading).path(), 'utf8')
  const [head, ...lines] = csv.replace('\uFEFF', '').trim().split('\r\n')
  expect(head).toBe('country,name,partnerships,partners,municipalities')
  expect(lines.map((line) => line.split(',').slice(1))).toEqual(table)

  for (const [format, signature] of Object.entries({ SVG: '<svg', PNG: '\u0089PNG' })) {
    const picture = page.waitForEvent('download')
    await countries.getByRole('button', { name: new RegExp(`^${format}`) }).click()
    const content = await readFile(await (await picture).path(), 'latin1')
    expect(content.slice(0, 4)).toBe(signature)
    expect(content.length).toBeGreaterThan(5000)
  }

  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await countries.getByRole('button', { name: /^Скопіювати посилання/ }).click()
  await expect.poll(clipboard).toMatch(/\/statistics#countries$/)
  const link = await clipboard()

  await countries.getByRole('button', { name: 'Цитувати' }).click()
  const citation = page.getByRole('dialog', { name: 'Як цитувати' })
  const { version } = (await (await request.get('/api/v1')).json()) as { version: number }
  await expect(citation.getByText(/^Партнерства за країнами \/\/ Побратим/)).toContainText(`Версія ${version}`)
  await expect(citation.getByText(/^@misc/)).toContainText(link)
  await page.keyboard.press('Escape')
  await expect(citation).toBeHidden()

  await page.goto('about:blank')
  await page.goto(link)
  await expect(figure(page, 'countries').getByRole('heading')).toBeInViewport()
  await figure(page, 'countries')
    .getByRole('link', { name: /^Польща/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/register\?country=PL/)
  const count = new RegExp(`^${Number(table[0]?.[1]).toLocaleString('uk-UA')} партнерств`)
  await expect(page.getByRole('status').filter({ hasText: count })).toBeVisible()
})

test('the filter of the page is the filter of its figures', async ({ page, request }) => {
  await page.goto('/statistics?country=DE')
  const query = `country=DE&status=active&status=in_preparation&status=unknown&facets=theme&size=1`
  const { total, facets } = (await (await request.get(`/api/v1/partnerships?${query}`)).json()) as {
    total: number
    facets: { theme: { value: string; count: number }[] }
  }
  const [[country, count] = []] = await tableOf(page, 'countries')
  expect([country, Number(count)]).toEqual(['Німеччина', total])
  const themes = facets.theme.filter(({ count: some }) => some > 0)
  expect(await tableOf(page, 'themes')).toHaveLength(themes.length)
  await figure(page, 'kinds')
    .getByRole('link', { name: /^Побратимство/ })
    .first()
    .click()
  await expect(page).toHaveURL(/country=DE/)
  await expect(page).toHaveURL(/kind=twinning/)
})

test('a hand-written address of the list is put right and told', async ({ page }) => {
  await page.goto('/municipalities?partnerships=perhaps&populationFrom=<b>&region=UA1&partnerships=without')
  await expect(page.getByRole('status').filter({ hasText: 'populationFrom=<b>' })).toContainText('region=UA1')
  await page.getByRole('button', { name: 'Сховати повідомлення' }).click()
  await expect(page).toHaveURL(/\/municipalities\?partnerships=without$/)
})

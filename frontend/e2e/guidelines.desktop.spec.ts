import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Пошук у посібнику' })
const section = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name })
const WHO_SIGNS = 'Хто підписує угоду про партнерство — голова чи рада?'

test('a. who signs the agreement: found by a question, opened at its section, with the words marked', async ({
  page,
}) => {
  await page.goto('/about')
  await page.getByRole('navigation', { name: 'Сторінки' }).getByRole('link', { name: 'Посібник' }).click()
  await expect(page).toHaveURL('/guidelines')
  await searchBox(page).fill(WHO_SIGNS)
  const found = page.getByRole('region', { name: 'Знайдено в посібнику' })
  const best = found.getByRole('heading', { level: 3 }).first().getByRole('link')
  await expect(best).toHaveText(WHO_SIGNS)
  await expect(found.locator('mark').first()).toBeVisible()
  expect(new URL(page.url()).searchParams.get('q')).toBe(WHO_SIGNS)
  await best.click()
  await expect(page).toHaveURL(/\/guidelines\/legal-ground\?q=.+#who-signs$/)
  await expect(section(page, WHO_SIGNS)).toBeInViewport()
  await expect(section(page, WHO_SIGNS)).toBeFocused()
  await expect(
    page
      .getByRole('article')
      .locator('mark')
      .filter({ hasText: /^підписує$/i })
      .first(),
  ).toBeVisible()
  await page.goBack()
  await expect(searchBox(page)).toHaveValue(WHO_SIGNS)
  await expect(best).toBeVisible()
  await page.goForward()
  await page.getByRole('link', { name: 'Прибрати позначки' }).click()
  await expect(page).toHaveURL('/guidelines/legal-ground#who-signs')
  await expect(page.getByRole('article').locator('mark')).toHaveCount(0)
})

test('a slip is read as what was meant, and where there is nothing the contents help on', async ({ page }) => {
  await page.goto('/guidelines?q=мемарандум')
  await expect(page.getByRole('status').filter({ hasText: 'Прочитано як «меморандум».' })).toBeVisible()
  await searchBox(page).fill('криптовалютний телескоп')
  await expect(page.getByText('нічого не знайдено')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Правова основа партнерства' })).toBeVisible()
  await page.getByRole('button', { name: 'Очистити пошук' }).click()
  await expect(page).toHaveURL('/guidelines')
  await expect(searchBox(page)).toHaveValue('')
})

test('the contents have seven chapters and ten appendices, with their reading times', async ({ page, request }) => {
  await page.goto('/guidelines')
  for (const [name, count] of [
    ['Розділи', 7],
    ['Додатки', 10],
  ] as const) {
    const part = page.getByRole('region', { name })
    await expect(part.getByRole('listitem')).toHaveCount(count)
    await expect(part.getByText(/\d хвилин/)).toHaveCount(count)
  }
  const answer = await request.get('/api/v1/guidelines?language=uk')
  const { downloads } = (await answer.json()) as { downloads: { format: string; href: string }[] }
  const links = page.getByRole('main').getByRole('link', { name: /^(PDF|EPUB), / })
  await expect(links).toHaveCount(downloads.length)
})

test('a link to a section works on load, in the text, and with Back and Forward', async ({ page }) => {
  await page.goto('/guidelines/crisis-and-recovery#ending')
  await expect(section(page, 'Припинення')).toBeInViewport()
  const outline = page.getByRole('navigation', { name: 'На цій сторінці' })
  await expect(outline.getByRole('link', { name: 'Припинення' })).toHaveAttribute('aria-current', 'location')
  await outline.getByRole('link', { name: 'За одну хвилину' }).click()
  await expect(page).toHaveURL(/#in-one-minute$/)
  await expect(section(page, 'За одну хвилину')).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(/#ending$/)
  await expect(section(page, 'Припинення')).toBeInViewport()
  await page.goForward()
  await expect(section(page, 'За одну хвилину')).toBeInViewport()
})

test('what means the same is found, and marked where it led to', async ({ page }) => {
  await page.goto('/guidelines?q=мер підписує')
  const found = page.getByRole('region', { name: 'Знайдено в посібнику' })
  await found.getByRole('link', { name: WHO_SIGNS }).first().click()
  await expect(section(page, WHO_SIGNS)).toBeInViewport()
  await expect(
    page
      .getByRole('article')
      .locator('mark', { hasText: /^голова$/ })
      .first(),
  ).toBeVisible()
})

test('a word that only a heading has is marked there', async ({ page }) => {
  await page.goto('/guidelines/working-together?q=розмитнення#customs')
  // The answer of the search is there once what means the same is marked.
  await expect(section(page, /розмитнення/).locator('mark', { hasText: /^Митне$/ })).toBeVisible()
  await expect(section(page, /розмитнення/).locator('mark', { hasText: 'розмитнення' })).toBeVisible()
})

test('who loads the page again, or comes back to it, is where they were', async ({ page }) => {
  await page.goto('/guidelines/legal-ground')
  await expect(section(page, 'Згадані закони')).toBeVisible()
  await section(page, 'Старі угоди та їх припинення').scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(1000)
  await page.reload()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
  await page.goto('/data')
  await page.goBack()
  // Going back may replace the document once more while it is asked.
  await expect(async () => expect(await page.evaluate(() => window.scrollY)).toBe(before)).toPass()
})

test('a link inside the text needs no reload', async ({ page }) => {
  await page.goto('/guidelines/agreeing')
  const marker = await page.evaluateHandle(() => document)
  await page.getByRole('article').getByRole('link', { name: 'хто підписує' }).first().click()
  await expect(page).toHaveURL('/guidelines/legal-ground#who-signs')
  await expect(section(page, WHO_SIGNS)).toBeInViewport()
  expect(await marker.evaluate((before) => before === document)).toBe(true)
})

test('f. the language is switched, the chapter and the section stay', async ({ page }) => {
  await page.goto('/guidelines/legal-ground#who-signs')
  await expect(section(page, WHO_SIGNS)).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/guidelines/legal-ground#who-signs')
  await expect(page.locator('#who-signs')).toBeInViewport()
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'en')
  await expect(page.locator('#who-signs')).toHaveText(/[A-Za-z]{3}/)
})

test('e. by keyboard alone: a term is explained, a section’s link copied, a list ticked, the text made larger', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/guidelines/agreeing')
  const term = page.getByRole('article').getByRole('button', { name: 'Лист про наміри' }).first()
  await term.focus()
  await page.keyboard.press('Enter')
  const meaning = page.getByRole('dialog', { name: 'Лист про наміри' })
  await expect(meaning).toBeVisible()
  await expect(meaning).toContainText('Короткий документ')
  await page.keyboard.press('Escape')
  await expect(meaning).toBeHidden()
  await expect(term).toBeFocused()
  await page.keyboard.press('Space')
  await expect(meaning).toBeVisible()
  await meaning.getByRole('link', { name: 'Усі терміни цього тексту' }).press('Enter')
  await expect(page.locator('#term-letter-of-intent')).toBeInViewport()

  const copy = page.getByRole('button', { name: 'Скопіювати посилання на цей підрозділ: Що написати' })
  await copy.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Скопійовано' }).first()).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/guidelines\/agreeing#what-to-write$/)

  const list = page.getByRole('list', { name: 'Перевірте себе' })
  await list.getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(/^Зроблено: 1 з \d+$/)).toBeVisible()

  const line = list.locator('label').first()
  const size = () => line.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))
  const before = await size()
  const larger = page.getByRole('button', { name: 'Більший текст' })
  await larger.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  expect(await size()).toBeGreaterThan(before)
  const chosen = await size()
  await page.reload()
  await expect(list.getByRole('checkbox').first()).toBeChecked()
  expect(await size()).toBe(chosen)
})

test('e. chapter 5 on paper: all of its sections, and nothing that is for the screen', async ({ page, request }) => {
  await page.goto('/guidelines/agreeing')
  await expect(section(page, 'За одну хвилину')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const answer = await request.get('/api/v1/guidelines/agreeing?language=uk')
  const { headings, laws } = (await answer.json()) as { headings: { text: string }[]; laws: { url: string }[] }
  for (const { text } of headings) await expect(page.getByRole('heading', { name: text, exact: true })).toBeVisible()
  for (const hidden of ['banner', 'navigation', 'complementary', 'button'] as const) {
    for (const each of await page.getByRole(hidden).all()) {
      // A way back above the title is part of the page's head, and a term of the text is text.
      const stays = await each.evaluate((element) => element.closest('header nav, p, li, td') !== null)
      if (!stays) await expect(each).toBeHidden()
    }
  }
  const addresses = await page
    .locator('a[href^="https://zakon.rada.gov.ua"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content))
  expect(addresses.length).toBeGreaterThanOrEqual(laws.length)
  expect(addresses.every((content) => content.includes('zakon.rada.gov.ua'))).toBe(true)
  const file = await page.pdf({ format: 'A4' })
  expect(file.length).toBeGreaterThan(20_000)
})

test('an address that is not there says so and leads to the contents', async ({ page, complaints }) => {
  await page.goto('/guidelines/no-such-chapter')
  await expect(page.getByRole('heading', { level: 1, name: 'Такого розділу в посібнику немає' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'змісті посібника' }).click()
  await expect(page).toHaveURL('/guidelines')
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('no-such-chapter')))
})

test('the register leads to the place in the manual that helps', async ({ page, request }) => {
  await page.goto('/municipalities?partnerships=without')
  await page.getByRole('main').getByRole('link', { name: 'Як знайти й обрати партнера' }).click()
  await expect(page).toHaveURL('/guidelines/finding-a-partner')
  for (const [status, link, address] of [
    [
      'ended_or_suspended',
      'як призупинити, поновити чи припинити партнерство',
      '/guidelines/crisis-and-recovery#ending',
    ],
    ['in_preparation', 'як домовитися й підписати', '/guidelines/agreeing'],
  ] as const) {
    const answer = await request.get(`/api/v1/partnerships?status=${status}&size=1`)
    const { items } = (await answer.json()) as { items: { id: number }[] }
    expect(items).toHaveLength(1)
    await page.goto(`/partnerships/${items[0]?.id}`)
    await page.getByRole('main').getByRole('link', { name: link }).click()
    await expect(page).toHaveURL(address)
  }
})

for (const width of [960, 1100, 1440]) {
  test(`the top bar holds all pages in both languages at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/guidelines', '/en/guidelines']) {
      await page.goto(path)
      const bar = page.getByRole('banner')
      await expect(bar.getByRole('combobox')).toBeVisible()
      const parts = await bar
        .locator('nav a, input, button, a')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).filter(({ top }) => top >= 0))
      expect(Math.max(...parts.map(({ right }) => right))).toBeLessThanOrEqual(width)
      const box = await bar.getByRole('combobox').boundingBox()
      expect(box?.width).toBeGreaterThan(140)
      const last = await bar.getByRole('navigation').getByRole('link').last().boundingBox()
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) - 4)
    }
  })
}

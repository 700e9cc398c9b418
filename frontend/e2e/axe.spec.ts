import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { mapIdle } from './support/map'
import { LUBLIN, LVIV, LVIV_REGION } from './support/places'
import { expect, test } from './support/test'

const pages = {
  map: '/',
  'map with a selection and the table': `/?country=PL&selected=municipality:${LVIV.code}&table=half`,
  register: '/register?country=LT',
  municipality: `/municipalities/${LVIV.code}`,
  partner: `/partners/${LUBLIN.id}`,
  country: '/countries/LT',
  region: `/regions/${LVIV_REGION}`,
  partnership: '/partnerships/1',
  statistics: '/statistics',
  'municipalities without a partner': '/municipalities?partnerships=without',
  'manual, contents': '/guidelines',
  'manual, found': '/guidelines?q=memorandum',
  'manual, chapter': '/guidelines/agreeing',
  'manual, appendix': '/guidelines/letter-of-intent?q=memorandum',
  data: '/data',
  forms: '/forms',
  'a form with rows': '/forms/8',
  'a form, filled from the register': `/forms/6?municipality=${LVIV.code}&partner=${LUBLIN.id}`,
  about: '/about',
  accessibility: '/accessibility',
  privacy: '/privacy',
}
const languages = { uk: '', en: '/en' }
const themes = ['light', 'dark'] as const

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('h1').first()).toBeAttached()
  if (/^(\/en)?\/(\?|$)/.test(path)) await mapIdle(page)
  else await page.waitForLoadState('networkidle')
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a theme can break: the document itself is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * In both themes, without loading the page again: it follows the system's. What an open list covers is left out. Colours are
 * the same in both languages and at every width: they are looked at once, which is most of the work.
 */
async function expectAccessible(page: Page, covered: string[] = []): Promise<void> {
  const { isMobile } = test.info().project.use
  const once = !isMobile && (await page.locator('html').getAttribute('lang')) === 'uk'
  for (const theme of once ? themes : (['light'] as const)) {
    await page.emulateMedia({ colorScheme: theme })
    const scan = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
    if (!once) scan.disableRules(rulesOfColour)
    covered.forEach((part) => scan.exclude(part))
    const { violations } = await (
      theme === 'light' ? scan.withTags(standards) : scan.withRules(rulesOfColour)
    ).analyze()
    const found = violations.map(
      ({ id, impact, nodes }) =>
        `${theme}: ${id} (${impact}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
    expect(found).toEqual([])
  }
}

for (const [language, prefix] of Object.entries(languages)) {
  test.describe(language, () => {
    for (const [name, path] of Object.entries(pages)) {
      test(name, async ({ page }) => {
        await open(page, prefix + path)
        await expectAccessible(page)
      })
    }

    test('a figure with its table and its citation open', async ({ page }) => {
      await open(page, `${prefix}/statistics#countries`)
      const figure = page.locator('section#countries')
      await figure.locator('summary').click()
      await figure.getByRole('button', { name: language === 'uk' ? 'Цитувати' : 'Cite' }).click()
      await expect(page.getByRole('dialog').getByText('@misc')).toBeVisible()
      await expectAccessible(page)
    })

    test('search with its list open', async ({ page }) => {
      await open(page, `${prefix}/about`)
      await page.getByRole('combobox', { name: language === 'uk' ? 'Пошук' : 'Search' }).fill('Львів')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectAccessible(page)
    })

    test('a filter with its list open', async ({ page, isMobile }) => {
      await open(page, `${prefix}/register`)
      const label = language === 'uk' ? 'Область' : 'Region'
      if (isMobile) await page.getByRole('button', { name: language === 'uk' ? /^Фільтри/ : /^Filters/ }).tap()
      await page.getByRole('combobox', { name: label, exact: true }).click()
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectAccessible(page, ['fieldset'])
    })

    test('a form in both languages, with something wrong in it', async ({ page }) => {
      await open(page, `${prefix}/forms/1`)
      await page.getByRole('radio', { name: language === 'uk' ? 'обидві поруч' : 'both, side by side' }).check()
      await page.getByRole('textbox').nth(3).fill('x'.repeat(5000))
      await page.getByRole('button', { name: /DOCX/ }).click()
      await expect(page.locator('[aria-invalid=true]').first()).toBeVisible()
      await expectAccessible(page)
    })

    test('an address that is not there', async ({ page, complaints }) => {
      await page.goto(`${prefix}/no-such-page`)
      await expect(page.locator('h1').first()).toBeVisible()
      await expectAccessible(page)
      // The server answers such an address with 404, which the browser reports.
      complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('no-such-page')))
    })
  })
}

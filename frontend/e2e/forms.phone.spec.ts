import { textOfDocument } from './support/files'
import { choose, DOCX, firstBytes, make, PDF } from './support/forms'
import { VYSHEVYCHI } from './support/places'
import { expect, test } from './support/test'

test('b. a village writes its profile, and its first letter to a gmina that the register does not have', async ({
  page,
}) => {
  await page.goto('/forms')
  await page.getByRole('link', { name: 'Заповнити: Профіль громади' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: 'Профіль громади' })).toBeVisible()
  await choose(page, 'Ваша громада', 'вишевичи', /Вишевицька громада/)
  await expect(page).toHaveURL(`/forms/1?municipality=${VYSHEVYCHI.code}`)
  await expect(page.getByText(VYSHEVYCHI.code)).toBeVisible()
  await expect(page.getByLabel('Назва громади в документі')).toHaveValue('Вишевицька сільська територіальна громада')
  await page.getByRole('checkbox', { name: 'Освіта і наука' }).check()
  await page.getByLabel('Хто ми').fill('Село над Тетеревом.\nНас три тисячі.')
  await page.getByLabel('Кількість населених пунктів').fill('14')
  await page.getByRole('group', { name: 'Потреби, рядок 1' }).getByLabel('Що потрібно').fill('Шкільний автобус')
  await page.getByRole('group', { name: 'Потреби, рядок 1' }).getByLabel('Орієнтовна вартість').fill('1 250 000,50')
  const profile = await make(page, DOCX, (button) => button.tap())
  expect(profile.name).toBe('municipality-profile-uk.docx')
  expect(firstBytes(profile.bytes, 4)).toBe('PK\x03\x04')
  const text = textOfDocument(profile.bytes)
  for (const part of [
    'Вишевицька сільська територіальна громада',
    VYSHEVYCHI.code,
    'Село над Тетеревом.',
    'Шкільний автобус',
    'освіта і наука',
  ])
    expect(text).toContain(part)
  expect(text.replaceAll(/\s/g, ' ')).toContain('1 250 000,50')
  const printed = await make(page, PDF, (button) => button.tap())
  expect(printed.name).toBe('municipality-profile-uk.pdf')
  expect(firstBytes(printed.bytes, 5)).toBe('%PDF-')

  await page.goto(`/forms/2?municipality=${VYSHEVYCHI.code}`)
  await page.getByRole('radio', { name: 'англійська' }).check()
  await expect(page.getByLabel('Назва громади в документі')).toHaveValue('Vyshevychi rural hromada')
  await page.getByRole('button', { name: 'Немає в реєстрі: написати назву' }).tap()
  await expect(page.getByLabel('Назва партнера')).toBeFocused()
  await page.getByLabel('Назва партнера').fill('Gmina Tuczępy')
  await page.getByLabel('Країна партнера').selectOption({ label: 'Польща' })
  await page.getByLabel('Звертання').fill('Dear Mr Kowalski,')
  const letter = await make(page, DOCX, (button) => button.tap())
  expect(letter.name).toBe('partner-search-letter-en.docx')
  const words = textOfDocument(letter.bytes)
  for (const part of ['Gmina Tuczępy', 'Vyshevychi rural hromada', 'Dear Mr Kowalski,']) expect(words).toContain(part)
  const sent = await make(page, PDF, (button) => button.tap())
  expect(sent.name).toBe('partner-search-letter-en.pdf')
  expect(firstBytes(sent.bytes, 5)).toBe('%PDF-')
})

test('nothing of a form is wider than a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['/forms', '/forms/8', '/en/forms/6']) {
    await page.goto(address)
    await expect(page.getByRole('link', { name: /DOCX/ }).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
  await page.getByRole('radio', { name: 'both, side by side' }).check()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

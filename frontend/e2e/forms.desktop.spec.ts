import type { Locator, Page } from '@playwright/test'
import { textOfDocument } from './support/files'
import { boxOf, choose, DOCX, firstBytes, make, PDF } from './support/forms'
import { LUBLIN, SAMAR } from './support/places'
import { expect, test } from './support/test'

const both = `municipality=${SAMAR.code}&partner=${LUBLIN.id}`
const document = '**/api/v1/forms/*/document*'

/** Goes on with Tab until the keyboard is there. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let i = 0; i < 90; i++) {
    if (await place.evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(place).toBeFocused()
}

test('c. a bilingual agreement of Самар with a partner of the register, by keyboard alone', async ({ page }) => {
  await page.goto(`/forms/6?municipality=${SAMAR.code}`)
  await tabTo(page, page.getByRole('radio', { name: 'українська' }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'обидві поруч' })).toBeChecked()
  const partner = page.getByRole('combobox', { name: 'Партнер' })
  await tabTo(page, partner)
  await page.keyboard.type('люблин')
  await expect(page.getByRole('option', { name: /Люблін/ }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/forms/6?${both}`)
  await expect(partner).toBeFocused()
  await expect(boxOf(page, 'Назва партнера в документі', 'англійською')).toHaveValue('Lublin')
  await tabTo(page, boxOf(page, 'Українська Сторона', 'українською'))
  await page.keyboard.type('Самарівська міська рада')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Samar City Council')
  await tabTo(page, page.getByLabel('Строк дії Угоди'))
  await page.keyboard.press('ArrowDown')
  const made = await make(page, DOCX, async (button) => {
    await tabTo(page, button)
    await page.keyboard.press('Enter')
  })
  expect(made.name).toBe('partnership-agreement-bilingual.docx')
  const text = textOfDocument(made.bytes)
  for (const part of [
    'Новомосковська міська територіальна громада',
    'Samar urban hromada',
    'Люблін',
    'Lublin',
    'Самарівська міська рада',
    'Samar City Council',
    'three years',
  ])
    expect(text).toContain(part)
  const printed = await make(page, PDF, (button) => button.press('Space'))
  expect(printed.name).toBe('partnership-agreement-bilingual.pdf')
  expect(firstBytes(printed.bytes, 5)).toBe('%PDF-')
})

test('hostile texts are refused at their field, or are plain text', async ({ page, complaints }) => {
  await page.goto(`/forms/6?${both}`)
  await page
    .getByLabel('Українська Сторона', { exact: true })
    .fill('<img src=x onerror=alert(1)> & {{municipality.name}}')
  await page.getByLabel('Іноземна Сторона', { exact: true }).fill('Gmina \u202eecnalaB')
  await page.getByLabel('Цілі на строк дії Угоди').fill('щ'.repeat(100_000))
  await page.getByRole('button', { name: DOCX }).click()
  const summary = page.getByRole('region', { name: /^Файл не створено: треба виправити 1 поле/ })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: /^Цілі на строк дії Угоди/ }).click()
  const goals = page.getByLabel('Цілі на строк дії Угоди')
  await expect(goals).toBeFocused()
  await expect(goals).toHaveAccessibleDescription(/Задовгий текст, символів: 100.000/)
  await goals.fill('Три спільні справи.')
  await expect(summary).toHaveCount(0)
  await page.getByRole('button', { name: DOCX }).click()
  const body = page.getByLabel('Іноземна Сторона', { exact: true })
  await expect(body).toHaveAccessibleDescription(/прихований символ \(U\+202E\)/)
  await page.getByRole('link', { name: /^Іноземна Сторона/ }).press('Enter')
  await expect(body).toBeFocused()
  await body.fill('Gmina Balance')
  const text = textOfDocument((await make(page, DOCX)).bytes)
  expect(text).toContain('<img src=x onerror=alert(1)> & {{municipality.name}}')
  expect(complaints.filter((text) => !text.includes('400'))).toEqual([])
  complaints.splice(0)
})

test('the address that names nothing of the register says so, and the form goes without', async ({ page }) => {
  await page.goto('/forms/6?municipality=UA00000000000000000&partner=%3Cb%3E')
  await expect(page.getByText('У реєстрі немає запису «UA00000000000000000»')).toBeVisible()
  await expect(page.getByText('У реєстрі немає запису «<b>»')).toBeVisible()
  expect((await make(page, DOCX)).name).toBe('partnership-agreement-uk.docx')
})

test('what is typed stays: in both languages, when chosen anew, and after clearing', async ({ page }) => {
  await page.goto(`/forms/6?${both}`)
  await page.getByLabel('Українська Сторона', { exact: true }).fill('Рада')
  await page.getByRole('radio', { name: 'англійська' }).check()
  await page.getByRole('textbox', { name: /^Українська Сторона/ }).fill('Council')
  await choose(page, 'Партнер', 'Вроцлав', /Вроцлав/)
  await page.getByRole('radio', { name: 'обидві поруч' }).check()
  await expect(boxOf(page, 'Українська Сторона', 'українською')).toHaveValue('Рада')
  await expect(boxOf(page, 'Українська Сторона', 'англійською')).toHaveValue('Council')
  await page.getByRole('button', { name: 'Очистити форму' }).click()
  await expect(boxOf(page, 'Українська Сторона', 'українською')).toHaveValue('')
  await expect(page).toHaveURL('/forms/6')
  await expect(page.getByRole('button', { name: 'Повернути очищене' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(boxOf(page, 'Українська Сторона', 'українською')).toHaveValue('Рада')
  await expect(page).toHaveURL(new RegExp(`municipality=${SAMAR.code}&partner=pl-wroclaw`))
})

test('what is typed goes along into the other language, and stays nowhere', async ({ page }) => {
  await page.goto(`/forms/7?municipality=${SAMAR.code}`)
  await page.getByRole('radio', { name: 'обидві поруч' }).check()
  const rows = page.getByRole('group', { name: /^(Заход|Activit).*, (рядок|row) \d+$/ })
  await rows.nth(0).getByRole('textbox').first().fill('Табір')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`/en/forms/7?municipality=${SAMAR.code}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Annual action plan/)
  await expect(page.getByRole('radio', { name: 'both, side by side' })).toBeChecked()
  await expect(rows.nth(0).getByRole('textbox').first()).toHaveValue('Табір')
  expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain('Табір')
  await page.getByRole('button', { name: 'Clear the form' }).click()
  await page.getByRole('link', { name: 'Українською' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^План дій/)
  await expect(rows.nth(0).getByRole('textbox').first()).toHaveValue('')
})

test('rows are added, moved, removed, and that is taken back', async ({ page }) => {
  await page.goto('/forms/7')
  const rows = page.getByRole('group', { name: /^Заход.*, рядок \d+$/ })
  const first = (place: number) => rows.nth(place).getByRole('textbox').first()
  await first(0).fill('один')
  const add = page.getByRole('button', { name: 'Додати рядок' }).first()
  await add.click()
  await expect(first(1)).toBeFocused()
  await page.keyboard.type('два')
  await page.getByRole('button', { name: 'Пересунути рядок 2 вгору' }).first().click()
  await expect(first(0)).toHaveValue('два')
  await expect(page.getByRole('button', { name: 'Пересунути рядок 1 вниз' }).first()).toBeFocused()
  await page.getByRole('button', { name: 'Вилучити рядок 1' }).first().click()
  await expect(rows).toHaveCount(1)
  const undo = page.getByRole('button', { name: 'Повернути', exact: true })
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first(0)).toHaveValue('два')
  await undo.click()
  await expect(first(0)).toHaveValue('один')
  await expect(undo).toHaveCount(0)
})

test('who leaves is asked first, and only while something would be lost', async ({ page }) => {
  await page.goto('/forms')
  await page.getByRole('link', { name: 'Заповнити: Лист про наміри' }).click()
  const place = page.getByLabel('Місце підписання')
  await place.fill('Самар')
  const register = page.getByRole('navigation', { name: 'Сторінки' }).getByRole('link', { name: 'Реєстр', exact: true })
  await register.click()
  const dialog = page.getByRole('dialog', { name: 'Піти з форми?' })
  await dialog.getByRole('button', { name: 'Лишитися' }).click()
  await expect(dialog).toBeHidden()
  await expect(place).toHaveValue('Самар')
  await page.goBack()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL('/forms/4')
  let asked = 0
  page.on('dialog', (question) => {
    asked++
    expect(question.type()).toBe('beforeunload')
    void question.dismiss()
  })
  await page.evaluate(() => location.assign('/data'))
  await expect.poll(() => asked).toBe(1)
  await expect(page).toHaveURL('/forms/4')
  await register.click()
  await dialog.getByRole('button', { name: 'Піти без нього' }).click()
  await expect(page).toHaveURL(/\/register/)
  await page.goBack()
  await expect(place).toHaveValue('')
  await place.fill('Самар')
  await make(page, DOCX)
  await register.click()
  await expect(page).toHaveURL(/\/register/)
})

test('a server that is busy or away is told, and asked again', async ({ page, complaints }) => {
  await page.goto(`/forms/4?${both}`)
  await page.getByLabel('Місце підписання').fill('Самар')
  await page.route(document, (route) =>
    route.fulfill({
      status: 503,
      headers: { 'Retry-After': '7' },
      contentType: 'application/problem+json',
      body: '{}',
    }),
  )
  await page.getByRole('button', { name: PDF }).click()
  await expect(page.getByRole('alert')).toContainText('Сервер зайнятий. Спробуйте ще раз за 7 секунд')
  await page.unroute(document)
  await page.route(document, (route) => route.abort())
  await page.getByRole('button', { name: 'Спробувати ще раз' }).click()
  await expect(page.getByRole('alert')).toContainText('Сервер недоступний')
  await page.unroute(document)
  const made = await make(page, /Спробувати ще раз/)
  expect(made.name).toBe('letter-of-intent-uk.pdf')
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(complaints.every((text) => /503|ERR_FAILED/.test(text))).toBe(true)
  complaints.splice(0)
})

test('the blank document is there in every language and kind of file', async ({ page }) => {
  await page.goto('/forms')
  const links = page.getByRole('link', { name: /^Порожній документ/ })
  await expect(links).toHaveCount(60)
  for (const link of (await links.all()).slice(0, 6)) {
    const response = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(response.status()).toBe(200)
    expect(response.headers()['content-disposition']).toContain('attachment')
  }
})

test('a page of the register leads to the form that fits it', async ({ page }) => {
  const { items } = (await (
    await page.request.get('/api/v1/partnerships?status=in_preparation&level=municipality&size=1')
  ).json()) as { items: { id: number; municipality: { code: string }; partner: { id: string } }[] }
  const [record] = items
  await page.goto(`/partnerships/${record?.id ?? 0}`)
  await page.getByRole('link', { name: 'Підготувати проєкт угоди' }).click()
  await expect(page).toHaveURL(
    `/forms/6?municipality=${record?.municipality.code ?? ''}&partner=${record?.partner.id ?? ''}`,
  )
  await expect(page.getByRole('combobox', { name: 'Партнер' })).not.toHaveValue('')
})

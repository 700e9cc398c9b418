import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

export const DOCX = /DOCX/
export const PDF = /PDF/

/** Presses the button of a kind of file and reads what comes. */
export async function make(
  page: Page,
  kind: RegExp,
  press: (button: Locator) => Promise<void> = (button) => button.click(),
): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await press(page.getByRole('button', { name: kind }))
  const file = await coming
  const name = file.suggestedFilename()
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible()
  return { name, bytes: await readFile(await file.path()) }
}

/** Types into the box of a register's thing and takes the line of that name. */
export async function choose(page: Page, box: string, text: string, line: RegExp | string): Promise<void> {
  await page.getByRole('combobox', { name: box }).fill(text)
  await page.getByRole('option', { name: line }).first().click()
}

/** The box of a language, of a text that a bilingual document wants twice. */
export const boxOf = (page: Page, label: string, language: string) =>
  page.getByRole('group', { name: label, exact: true }).getByRole('textbox', { name: language })

/** The first letters of a file, by which programs know its kind. */
export const firstBytes = (bytes: Buffer, length: number) => bytes.subarray(0, length).toString('latin1')

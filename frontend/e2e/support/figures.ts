import { expect, type Locator, type Page } from '@playwright/test'

/** The section of one figure on the statistics page, by its anchor. */
export function figure(page: Page, anchor: string): Locator {
  return page.locator(`section#${anchor}`)
}

/** A figure's table, opened, as rows of texts without blanks in numbers: [name, number, number …]. */
export async function tableOf(page: Page, anchor: string): Promise<string[][]> {
  const section = figure(page, anchor)
  await expect(section).toBeVisible()
  const details = section.locator('details')
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  await expect(details.locator('tbody tr').first()).toBeVisible()
  return details
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from((row as HTMLTableRowElement).cells, ({ innerText }) => innerText.replace(/(?<=\d)\s(?=\d)/g, '')),
      ),
    )
}

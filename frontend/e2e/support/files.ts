import { readFile } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** Presses the link of a format in the open menu and reads the file that comes. */
export async function download(page: Page, format: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: format }).click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The first column of a CSV file of the API, in the order of its rows. */
export function idsInOrder(csv: Buffer): number[] {
  const [, ...lines] = csv.toString('utf8').split(/\r?\n(?=\d+,)/)
  return lines.map((line) => Number.parseInt(line, 10))
}

/** How many rows the sheet of a workbook has, the headings not counted. */
export function rowsInSheet(workbook: Buffer): number {
  const sheet = unzipped(workbook, 'xl/worksheets/sheet1.xml').toString('utf8')
  return (sheet.match(/<row /g) ?? []).length - 1
}

/** What a Word document says, its marks left out: paragraphs and cells on lines of their own. */
export function textOfDocument(document: Buffer): string {
  return unzipped(document, 'word/document.xml')
    .toString('utf8')
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** One file out of a zip archive, found by the archive's own list. */
function unzipped(zip: Buffer, wanted: string): Buffer {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const [extra, comment] = [zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === wanted) {
      const local = zip.readUInt32LE(at + 42)
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      return inflateRawSync(zip.subarray(start, start + size))
    }
    at += 46 + nameLength + extra + comment
  }
  throw new Error(`No ${wanted} in the archive`)
}

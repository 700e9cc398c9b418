import type { Figure } from './figure'

/** Exactly the figures that are shown, as the API writes its files: UTF-8 with a mark, commas, safe against formulas. */
export function figureCsv({ rowKey, columns, rows }: Figure): string {
  const head = [rowKey, 'name', ...columns.map(({ key }) => key)]
  const lines = rows.map(({ key, label, values }) => [key, label, ...values.map(({ value }) => String(value))])
  return '\uFEFF' + [head, ...lines].map((line) => line.map(field).join(',') + '\r\n').join('')
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

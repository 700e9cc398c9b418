import type { APIRequestContext } from '@playwright/test'

/** What the page asks for unless told otherwise: nothing that has ended. */
const CURRENT = ['active', 'in_preparation', 'unknown'].map((status) => `status=${status}`).join('&')

/** Ids of the partnerships that the API finds for a query, as the page's default filter sees them. */
export async function idsOf(request: APIRequestContext, query: string): Promise<number[]> {
  const ids: number[] = []
  for (let page = 1; ; page++) {
    const response = await request.get(`/api/v1/partnerships?${query}&${CURRENT}&size=200&sort=id&page=${page}`)
    const { items, total } = (await response.json()) as { items: { id: number }[]; total: number }
    ids.push(...items.map(({ id }) => id))
    if (ids.length >= total || items.length === 0) return ids
  }
}

/** The first column of a CSV file of the API. */
export function idsInCsv(text: string): number[] {
  const [, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n(?=\d+,)/)
  return lines.map((line) => Number.parseInt(line, 10)).sort((a, b) => a - b)
}

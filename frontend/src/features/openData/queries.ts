import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api } from '@/shared/api/client'
import { datasets, fileAddress } from './datasets'

/**
 * How many bytes each file is on its way, as the server says without sending it; null where it does not say. One after the
 * other, when the page has nothing better to do.
 */
export const fileSizesQuery = queryOptions({
  queryKey: ['file-sizes'],
  queryFn: async ({ signal }) => {
    await idle()
    const sizes: Record<string, number | null> = {}
    for (const { path, formats } of datasets) {
      for (const format of formats) {
        const address = fileAddress(path, format)
        const response = await fetch(address, { method: 'HEAD', signal })
        const length = Number(response.headers.get('Content-Length') ?? 0)
        sizes[address] = response.ok && length > 0 ? length : null
      }
    }
    return sizes
  },
})

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3000 })
    else setTimeout(resolve, 500)
  })
}

/** Where the facts come from, the most used first. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources', 'by partnerships'],
  queryFn: async ({ signal }) => {
    const query = { size: 200, sort: '-partnerships' }
    const answer = await answerOf(api.GET('/api/v1/sources', { params: { query }, signal }))
    // The address has other forms too, which nobody asked for.
    return typeof answer === 'object' && 'items' in answer ? answer.items : []
  },
})

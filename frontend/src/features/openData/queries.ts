import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api } from '@/shared/api/client'

/** How many bytes the file is on its way, as the server says without sending it; null where it does not say. */
export function fileSizeQuery(address: string) {
  return queryOptions({
    queryKey: ['file-size', address],
    queryFn: async ({ signal }) => {
      const response = await fetch(address, { method: 'HEAD', signal })
      const length = Number(response.headers.get('Content-Length') ?? 0)
      return response.ok && length > 0 ? length : null
    },
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

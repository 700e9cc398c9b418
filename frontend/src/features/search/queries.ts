import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api, type Schema } from '@/shared/api/client'

export type SearchItem = Schema<'SearchItem'>

export function searchQuery(q: string) {
  return queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/search', { params: { query: { q, limit: 12 } }, signal })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
}

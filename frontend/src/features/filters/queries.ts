import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api } from '@/shared/api/client'

/** The filters whose values the search knows by further names. */
export const searchedFacets = ['municipality', 'region', 'raion', 'country', 'partner'] as const
export type SearchedFacet = (typeof searchedFacets)[number]

/** What the search finds of one kind: former and foreign names, aliases such as США, typos. Place by id. */
export function furtherNamesQuery(kind: SearchedFacet | null, q: string) {
  return queryOptions({
    queryKey: ['further-names', kind, q],
    queryFn: async ({ signal }) => {
      const query = { q, limit: 20, kind: kind ? [kind] : [] }
      const { items, suggestions } = await answerOf(api.GET('/api/v1/search', { params: { query }, signal }))
      return new Map([...items, ...suggestions].map(({ id }, place) => [id, place]))
    },
    enabled: kind !== null && q.length > 1,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  })
}

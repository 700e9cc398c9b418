import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/shared/api/client'
import { answerOf } from '@/shared/api/answerOf'
import { buildRegister } from './register'

/** The whole public register, fetched once and held. */
export const registerQuery = queryOptions({
  queryKey: ['register'],
  queryFn: async ({ signal }) => buildRegister(await answerOf(api.GET('/api/v1/map', { signal }))),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
})

/** What a text means; asked of the API, so that the page and the API cannot disagree. */
export function textMatchesQuery(q: string) {
  return queryOptions({
    queryKey: ['text-matches', q],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/search/matches', { params: { query: { q } }, signal })),
    enabled: q !== '',
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  })
}

/** What the register rests on: titles, publishers, licences, dates. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ signal }) => {
    const answer = await answerOf(api.GET('/api/v1/sources', { params: { query: { size: 200 } }, signal }))
    // The address has a form as CSV too, which nobody asked for.
    return typeof answer === 'object' && 'items' in answer ? answer.items : []
  },
  staleTime: Infinity,
})

import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api } from '@/shared/api/client'

export function municipalityQuery(code: string) {
  return queryOptions({
    queryKey: ['municipality', code],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/municipalities/{code}', { params: { path: { code } }, signal })),
    // Parts of a page ask for the same: one that appears after the answer failed must not begin anew.
    retryOnMount: false,
  })
}

export function similarMunicipalitiesQuery(code: string) {
  return queryOptions({
    queryKey: ['similar municipalities', code],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/municipalities/{code}/similar', { params: { path: { code } }, signal })),
    staleTime: Infinity,
  })
}

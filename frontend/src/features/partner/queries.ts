import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api } from '@/shared/api/client'

export function partnerQuery(id: string) {
  return queryOptions({
    queryKey: ['partner', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/partners/{id}', { params: { path: { id } }, signal })),
    // Parts of a page ask for the same: one that appears after the answer failed must not begin anew.
    retryOnMount: false,
  })
}

import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api } from '@/shared/api/client'

export function raionQuery(code: string) {
  return queryOptions({
    queryKey: ['raion', code],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/raions/{code}', { params: { path: { code } }, signal })),
    // Parts of a page ask for the same: one that appears after the answer failed must not begin anew.
    retryOnMount: false,
  })
}

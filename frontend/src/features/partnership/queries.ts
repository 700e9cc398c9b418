import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api, type Schema } from '@/shared/api/client'

export type PartnershipDetail = Schema<'PartnershipDetail'>

export function partnershipQuery(id: number) {
  return queryOptions({
    queryKey: ['partnership', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/partnerships/{id}', { params: { path: { id } }, signal })),
    retry: false,
  })
}

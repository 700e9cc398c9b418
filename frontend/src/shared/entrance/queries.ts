import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api } from '@/shared/api/client'

/** The register's version and date, how much there is, and whom to write to. */
export const entranceQuery = queryOptions({
  queryKey: ['entrance'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1', { signal })),
})

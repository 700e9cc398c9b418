import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api } from '@/shared/api/client'
import { entranceQuery } from '@/shared/entrance/queries'
import { registerQuery } from '@/shared/register/queries'
import { buildRegister } from '@/shared/register/register'

/** Milliseconds between two questions for the version while the page is looked at; each costs a 304. */
const askAgain = 3 * 60 * 1000

export interface NewerRegister {
  /** How many partnerships it has more than the one shown; negative if fewer. */
  more: number
  /** Puts it in the place of the one shown; fails where it cannot be had. */
  show: () => Promise<void>
}

/** The server's register, if it is another one than the page shows. It is never put in place unasked. */
export function useNewerRegister(): NewerRegister | null {
  const queryClient = useQueryClient()
  const { data: shown } = useQuery({ ...registerQuery, enabled: false })
  const { data: entrance } = useQuery({
    ...entranceQuery,
    refetchInterval: askAgain,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  })
  if (!shown || !entrance || entrance.version === shown.version) return null
  return {
    more: entrance.counts.partnerships - shown.size,
    show: async () => {
      const document = await answerOf(api.GET('/api/v1/map', { cache: 'no-cache' }))
      queryClient.setQueryData(registerQuery.queryKey, buildRegister(document))
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== registerQuery.queryKey[0] })
    },
  }
}

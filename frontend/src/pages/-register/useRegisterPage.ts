import { useQuery } from '@tanstack/react-query'
import { useFilterResult } from '@/features/filters/useFilterResult'
import { usePageState } from '@/features/filters/usePageState'
import { registerQuery } from '@/shared/register/queries'

/** What the register page shows: the register, the address, and the answer to its filter. One object for all its parts. */
export function useRegisterPage() {
  const { data: register, isError, refetch } = useQuery(registerQuery)
  const { state, dropped, update, changeFilter } = usePageState(register)
  const { result, matches, textFailed, retryText } = useFilterResult(register, state.filter)
  const failed = isError || textFailed
  const retry = () => void (isError ? refetch() : retryText())
  return { register, result, matches, state, dropped, update, changeFilter, failed, retry }
}

export type RegisterPageModel = ReturnType<typeof useRegisterPage>

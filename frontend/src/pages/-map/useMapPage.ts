import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { formatState } from '@/features/filters/filterSchema'
import { useFilterResult } from '@/features/filters/useFilterResult'
import { usePageState } from '@/features/filters/usePageState'
import { registerQuery } from '@/shared/register/queries'
import type { Selection } from '@/shared/register/selection'

/** What the map page shows: the register, the address, and the answer to its filter. One object for all its parts. */
export function useMapPage() {
  const { data: register, isError, refetch } = useQuery(registerQuery)
  const { state, dropped, update, changeFilter } = usePageState(register)
  const { result, matches, textFailed, retryText } = useFilterResult(register, state.filter)
  const select = useCallback((selection: Selection) => update({ selection }), [update])
  const selectionSearch = useMemo(
    () => (selection: NonNullable<Selection>) => formatState({ ...state, selection }),
    [state],
  )
  const failed = isError || textFailed
  const retry = useCallback(() => void (isError ? refetch() : retryText()), [isError, refetch, retryText])
  return { register, result, matches, state, dropped, update, changeFilter, select, selectionSearch, failed, retry }
}

export type MapPageModel = ReturnType<typeof useMapPage>

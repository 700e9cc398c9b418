import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { formatState } from '@/features/filters/filterSchema'
import { pickMunicipality } from '@/features/filters/pickMunicipality'
import { useFilterResult } from '@/features/filters/useFilterResult'
import { usePageState } from '@/features/filters/usePageState'
import { registerQuery } from '@/shared/register/queries'
import type { Selection } from '@/shared/register/selection'

/** What the map page shows: the register, the address, and the answer to its filter. One object for all its parts. */
export function useMapPage() {
  const { data: register, isError, refetch } = useQuery(registerQuery)
  const { state, dropped, update, changeFilter } = usePageState(register)
  const { result, answered, matches, textFailed, retryText } = useFilterResult(register, state.filter)
  const select = useCallback((selection: Selection) => update({ selection }), [update])
  const add = useCallback((code: string) => update((before) => pickMunicipality(before, code)), [update])
  const [adding, setAdding] = useState(false)
  const [introduced, setIntroduced] = useState(false)
  const endIntroduction = useCallback(() => setIntroduced(true), [])
  const selectionSearch = useMemo(
    () => (selection: NonNullable<Selection>) => formatState({ ...state, selection }),
    [state],
  )
  const failed = isError || textFailed
  const retry = useCallback(() => void (isError ? refetch() : retryText()), [isError, refetch, retryText])
  // One alone is selected; several are a filter, and have a card as long as nothing else is selected.
  const picked = state.selection === null && state.filter.municipality.length > 1
  return {
    register,
    result,
    answered,
    matches,
    state,
    picked,
    dropped,
    update,
    changeFilter,
    select,
    add,
    adding,
    setAdding,
    introduced,
    endIntroduction,
    selectionSearch,
    failed,
    retry,
  }
}

export type MapPageModel = ReturnType<typeof useMapPage>

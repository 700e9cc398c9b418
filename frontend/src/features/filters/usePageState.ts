import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { RawSearch } from '@/shared/address/rawSearch'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { dropUnknown } from './dropUnknown'
import { rememberChange } from './lastChange'
import { formatState, parseState, type PageState } from './filterSchema'

type Change = Partial<PageState> | ((state: PageState) => Partial<PageState>)

/** The state of a page is its address: read from it, written to it, kept nowhere else. */
export function usePageState(register: Register | undefined) {
  const raw: RawSearch = useSearch({ strict: false })
  const navigate = useNavigate()

  const read = useCallback(
    (search: RawSearch) => (register ? dropUnknown(parseState(search), register) : parseState(search)),
    [register],
  )
  const { state, dropped } = useMemo(() => read(raw), [read, raw])

  const update = useCallback(
    (change: Change, replace = false) => {
      void navigate({
        to: '.',
        replace,
        resetScroll: false,
        search: (previous: RawSearch) => {
          const current = read(previous).state
          return formatState({ ...current, ...(typeof change === 'function' ? change(current) : change) })
        },
      })
    },
    [navigate, read],
  )

  const changeFilter = useCallback(
    (change: Partial<PartnershipFilter>, replace = false) =>
      update(({ filter }) => {
        const after = { ...filter, ...change }
        rememberChange({ before: filter, after })
        return { filter: after }
      }, replace),
    [update],
  )

  return { state, dropped, update, changeFilter }
}

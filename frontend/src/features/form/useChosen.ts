import { useNavigate, useSearch } from '@tanstack/react-router'
import { tidyCode, tidySlug } from '@/shared/address/tidyAddress'
import type { RawSearch } from '@/shared/address/rawSearch'
import type { Chosen } from './formState'

/** What is chosen from the register is in the address: the register's pages lead here with it. */
export function useChosen(): [Chosen, (change: Partial<Chosen>) => void] {
  const raw: RawSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const chosen: Chosen = { municipality: tidyCode(first(raw.municipality)), partner: tidySlug(first(raw.partner)) }
  const choose = (change: Partial<Chosen>) => {
    void navigate({
      to: '.',
      hash: true,
      replace: true,
      resetScroll: false,
      search: (previous: RawSearch) => {
        const next = { ...previous }
        for (const [name, id] of Object.entries(change)) next[name] = id || undefined
        return next
      },
    })
  }
  return [chosen, choose]
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.slice(0, 100) ?? ''
}

import { createContext } from 'react'
import type { RawSearch } from '@/shared/address/rawSearch'
import type { Selection } from './selection'

/**
 * On the map page a link to a municipality, partner or country selects it there: the page gives the address's parameters
 * for it. Elsewhere it is null and the link opens the entity's own page.
 */
export const SelectionLinks = createContext<((selection: NonNullable<Selection>) => RawSearch) | null>(null)

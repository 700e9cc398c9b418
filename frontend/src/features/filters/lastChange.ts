import { useSyncExternalStore } from 'react'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import { sameFilter } from './filterSchema'

interface Change {
  before: PartnershipFilter
  after: PartnershipFilter
}

let last: Change | null = null
const listeners = new Set<() => void>()

/** Remembers the reader's last change of the filter, so that it can be taken back. */
export function rememberChange(change: Change | null): void {
  last = change
  listeners.forEach((listener) => listener())
}

/** The filter as it was before the last change; null once the address has gone elsewhere, by Back or by a link. */
export function useFilterBefore(filter: PartnershipFilter): PartnershipFilter | null {
  const change = useSyncExternalStore(subscribe, () => last)
  return change && sameFilter(change.after, filter) ? change.before : null
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

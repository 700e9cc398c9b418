import { useDeferredValue } from 'react'

/** False at first, then true in small steps: for what lies below the first screen. */
export function useLater(): boolean {
  return useDeferredValue(true, false)
}

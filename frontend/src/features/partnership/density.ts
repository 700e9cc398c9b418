import { useSyncExternalStore } from 'react'

export const densities = ['comfortable', 'dense'] as const
export type Density = (typeof densities)[number]

/** Pixels of a line. */
export const lineHeights: Record<Density, number> = { comfortable: 44, dense: 32 }

const place = 'pobratym.density'
const listeners = new Set<() => void>()
let chosen: Density | null | undefined

/** A preference of this browser; null until the reader has chosen. */
function read(): Density | null {
  if (chosen === undefined) {
    try {
      chosen = densities.find((each) => each === localStorage.getItem(place)) ?? null
    } catch {
      chosen = null // The browser keeps nothing: the choice holds until the page is left.
    }
  }
  return chosen
}

export function chooseDensity(density: Density): void {
  chosen = density
  try {
    localStorage.setItem(place, density)
  } catch {
    // As above.
  }
  listeners.forEach((listener) => listener())
}

export function useDensity(unlessChosen: Density): Density {
  return useSyncExternalStore(subscribe, read) ?? unlessChosen
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

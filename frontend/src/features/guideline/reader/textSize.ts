import { useSyncExternalStore } from 'react'

/** Steps of the reading text, in rem. */
export const textSizes = [0.9375, 1.0625, 1.1875, 1.375, 1.625] as const
const usual = 1
const key = 'pobratym.textSize'
const listeners = new Set<() => void>()
/** Null until it was looked for. */
let step: number | null = null

function readStep(): number {
  step ??= storedStep()
  return step
}

function storedStep(): number {
  try {
    const stored = localStorage.getItem(key)
    return stored !== null && Number(stored) in textSizes ? Number(stored) : usual
  } catch {
    return usual
  }
}

/** A personal preference, kept in this browser. */
export function chooseTextSize(next: number): void {
  step = Math.min(Math.max(next, 0), textSizes.length - 1)
  try {
    if (step === usual) localStorage.removeItem(key)
    else localStorage.setItem(key, String(step))
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useTextSize(): number {
  return useSyncExternalStore(subscribe, readStep)
}

/**
 * The other language is another document. Who has something that would be gone with this one is told just before, and can
 * hand it over.
 */
const listeners = new Set<() => void>()

export function announceLanguageChange(): void {
  listeners.forEach((listener) => listener())
}

/** @returns stops listening */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

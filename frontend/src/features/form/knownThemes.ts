import type { Register } from '@/shared/register/register'
import type { Chosen } from './formState'

/** Themes of the partnerships that the register has of these two, in the vocabulary's order. */
export function knownThemes(register: Register, { municipality, partner }: Chosen): string[] {
  const ours = register.index.municipality.get(municipality)
  const theirs = register.index.partner.get(partner)
  if (ours === undefined || theirs === undefined) return []
  const known = new Set<number>()
  for (let row = 0; row < register.size; row++) {
    if (register.municipality[row] !== ours || register.partner[row] !== theirs) continue
    for (const theme of register.doc.themeSets[register.themeSet[row] ?? 0] ?? []) known.add(theme)
  }
  return register.doc.themes.slug.filter((_, position) => known.has(position))
}

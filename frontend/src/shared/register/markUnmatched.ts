import type { Schema } from '@/shared/api/client'
import type { Register } from './register'

/** What the API says a text means: groups of entities. */
export type TextMatches = Schema<'TextMatches'>

/** A partnership matches a text if it touches at least one entity of every group; a text without groups names nothing. */
export function markUnmatched(register: Register, matches: TextMatches, failed: Uint16Array, bit: number): void {
  const { index, doc } = register
  if (matches.groups.length === 0) failed.forEach((_, row) => (failed[row]! |= bit))
  for (const group of matches.groups) {
    const municipalities = marks(group.municipalities, index.municipality, doc.municipalities.code.length)
    const raions = marks(group.raions, index.raion, doc.raions.code.length)
    const regions = marks(group.regions, index.region, doc.regions.code.length)
    const partners = marks(group.partners, index.partner, doc.partners.id.length)
    const countries = marks(group.countries, index.country, doc.countries.code.length)
    for (let row = 0; row < failed.length; row++) {
      const touched =
        municipalities[register.municipality[row]! + 1]! |
        raions[register.raion[row]! + 1]! |
        regions[register.region[row]! + 1]! |
        partners[register.partner[row]! + 1]! |
        countries[register.country[row]! + 1]!
      if (touched === 0) failed[row]! |= bit
    }
  }
}

function marks(ids: string[], positions: Map<string, number>, size: number): Uint8Array {
  const marked = new Uint8Array(size + 1)
  for (const id of ids) {
    const position = positions.get(id)
    if (position !== undefined) marked[position + 1] = 1
  }
  return marked
}

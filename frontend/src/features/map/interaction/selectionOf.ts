import type { Register } from '@/shared/register/register'
import { positionOf, type Selection } from '@/shared/register/selection'
import type { Hit } from './hitTest'

/** What a click selects. A line is its partnership; a country without a partnership is only land. */
export function selectionOf(register: Register, hit: Hit | null, selection: Selection): Selection {
  const { doc } = register
  switch (hit?.kind) {
    case 'municipality':
      return { kind: 'municipality', id: doc.municipalities.code[hit.index]! }
    case 'partner':
      return { kind: 'partner', id: doc.partners.id[hit.index]! }
    case 'country':
      return register.country.includes(hit.index) ? { kind: 'country', id: doc.countries.code[hit.index]! } : null
    case 'line':
      return hit.row < 0 ? selection : { kind: 'partnership', id: String(doc.partnerships.id[hit.row]!) }
    case 'cluster':
      return selection
    default:
      return null
  }
}

/** The partnerships of what is selected, among those that match; a partnership itself even where it does not. */
export function selectedRows(register: Register, rows: Uint32Array, selection: Selection): Uint32Array {
  if (!selection) return new Uint32Array()
  const wanted = positionOf(register, selection)
  if (selection.kind === 'partnership') return wanted === undefined ? new Uint32Array() : Uint32Array.of(wanted)
  const column = register[selection.kind]
  return wanted === undefined ? new Uint32Array() : rows.filter((row) => column[row] === wanted)
}

import type { Register } from '@/shared/register/register'
import type { Selection } from '@/shared/register/selection'
import type { Hit } from './hitTest'

/** What a click selects. A line leads to its other end; a country without a partnership is only land. */
export function selectionOf(register: Register, hit: Hit | null, selection: Selection): Selection {
  const { doc, municipality, partner } = register
  switch (hit?.kind) {
    case 'municipality':
      return { kind: 'municipality', id: doc.municipalities.code[hit.index]! }
    case 'partner':
      return { kind: 'partner', id: doc.partners.id[hit.index]! }
    case 'country':
      return register.country.includes(hit.index) ? { kind: 'country', id: doc.countries.code[hit.index]! } : null
    case 'line': {
      const home = municipality[hit.row] ?? -1
      if (home < 0 || selection?.kind === 'municipality')
        return { kind: 'partner', id: doc.partners.id[partner[hit.row]!]! }
      return { kind: 'municipality', id: doc.municipalities.code[home]! }
    }
    case 'cluster':
      return selection
    default:
      return null
  }
}

/** The partnerships of what is selected, among those that match. */
export function selectedRows(register: Register, rows: Uint32Array, selection: Selection): Uint32Array {
  if (!selection) return new Uint32Array()
  const wanted = register.index[selection.kind].get(selection.id)
  const column = register[selection.kind]
  return wanted === undefined ? new Uint32Array() : rows.filter((row) => column[row] === wanted)
}

import type { FilterResult } from '@/shared/register/filterRegister'
import type { Register } from '@/shared/register/register'
import { positionOf, type Selection } from '@/shared/register/selection'
import { homePosition, positionIn } from '@/shared/register/positions'
import { extentOf, type Extent } from './extent'
import type { Position } from '@/shared/geo/greatCircle'
import { drawnPlace } from './places'

/** What the view is about: the rows whose lines are drawn, and the box that should be seen. */
export interface Subject {
  key: string
  extent: Extent | null
}

export function subjectOf(
  register: Register,
  result: FilterResult,
  rows: Uint32Array,
  selection: Selection,
  question: string,
): Subject {
  if (selection) {
    const key = `${selection.kind}:${selection.id}:${fingerprint(rows)}`
    return { key, extent: extentOfRows(register, rows) ?? extentOfSelected(register, selection) }
  }
  if (question === '') return { key: '', extent: null }
  return {
    key: question,
    extent: extentOf(
      present(result.byMunicipality, register.doc.municipalities),
      present(result.byPartner, register.doc.partners),
    ),
  }
}

type Columns = Parameters<typeof positionIn>[0]

function present(counts: Uint32Array, columns: Columns): Position[] {
  const positions: Position[] = []
  counts.forEach((count, i) => {
    const position = count > 0 ? positionIn(columns, i) : null
    if (position) positions.push(position)
  })
  return positions
}

function extentOfRows(register: Register, rows: Uint32Array): Extent | null {
  const homes = new Set<number>()
  const others: (Position | null)[] = []
  const partners = new Set<number>()
  for (const row of rows) {
    const municipality = register.municipality[row]!
    if (municipality >= 0) homes.add(municipality)
    else others.push(homePosition(register, row))
    partners.add(register.partner[row]!)
  }
  const home = [...homes].map((each) => positionIn(register.doc.municipalities, each))
  const abroad = [...partners].map((each) => drawnPlace(register, each))
  return extentOf([...home, ...others].filter(known), abroad.filter(known))
}

/** Selected, but without a partnership that matches: the place itself. */
function extentOfSelected(register: Register, selection: NonNullable<Selection>): Extent | null {
  const { municipalities, partners, countries } = register.doc
  const columns: Record<typeof selection.kind, Columns | null> = {
    municipality: municipalities,
    partner: partners,
    country: countries,
    partnership: null,
  }
  const places = columns[selection.kind]
  const position = places && positionIn(places, positionOf(register, selection) ?? -1)
  return position && extentOf([position], [])
}

function known(position: Position | null): position is Position {
  return position !== null
}

/** The same rows have the same fingerprint, however they came about. */
export function fingerprint(rows: Uint32Array): string {
  let hash = 2166136261
  for (const row of rows) hash = Math.imul(hash ^ row, 16777619)
  return `${rows.length}-${(hash >>> 0).toString(36)}`
}

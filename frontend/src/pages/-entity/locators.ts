import { nearEnds } from '@/features/locator/frame'
import type { Locator, Place, Unit } from '@/features/locator/locator'
import type { Position } from '@/shared/geo/greatCircle'
import type { Language } from '@/shared/i18n/language'
import { countBy, splitByStatus } from '@/shared/register/figures'
import { municipalityName, partnerName } from '@/shared/register/names'
import { homePosition, partnerPosition, positionIn } from '@/shared/register/positions'
import type { Register } from '@/shared/register/register'

/** Above it single lines say nothing any more: the points alone do. */
const MOST_LINES = 300

/** Both ends of the rows: Ukrainian sides and partners, the lines between them, and the frame that shows most of it. */
export function locatorOfRows(
  register: Register,
  rows: Uint32Array,
  language: Language,
  center?: Position | null,
): Locator {
  const { current } = splitByStatus(register, rows)
  const drawn = current.length > 0 ? current : rows
  const homes = countBy(register.municipality, drawn).flatMap(({ position, count }) =>
    place('home', positionIn(register.doc.municipalities, position), centreName(register, position, language), count),
  )
  const partners = countBy(register.partner, drawn).flatMap(({ position, count }) =>
    place('partner', partnerPosition(register, position), partnerName(register, position, language), count),
  )
  const lines = Array.from(drawn).flatMap((row): [Position, Position][] => {
    const from = homePosition(register, row)
    const to = partnerPosition(register, register.partner[row]!)
    return from && to ? [[from, to]] : []
  })
  const ends = lines.flat()
  const anchor = center ?? homes[0]?.position ?? ends[0]
  if (!anchor) return { places: homes }
  return {
    places: [...homes, ...partners],
    lines: lines.length > MOST_LINES ? [] : lines,
    view: [anchor, ...nearEnds(anchor, ends)],
  }
}

/** Municipalities of a raion or region: those with partners, sized by their number, and those without. */
export function locatorOfUnit(
  register: Register,
  municipalities: readonly number[],
  counts: Uint32Array,
  language: Language,
  unit: Unit,
): Locator {
  const places = municipalities.flatMap((position) => {
    const count = counts[position] ?? 0
    const at = positionIn(register.doc.municipalities, position)
    return place(count > 0 ? 'home' : 'without', at, count > 0 ? centreName(register, position, language) : '', count)
  })
  return { places, units: [unit], view: 'unit' }
}

function place(kind: Place['kind'], position: Position | null, name: string, weight: number): Place[] {
  return position ? [{ kind, position, name, weight }] : []
}

function centreName(register: Register, position: number, language: Language): string {
  const { centreUk, centreEn } = register.doc.municipalities
  return (language === 'uk' ? centreUk : centreEn)[position] || municipalityName(register, position, language)
}

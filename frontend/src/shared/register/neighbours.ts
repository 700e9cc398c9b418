import { splitByStatus } from './figures'
import { positionIn } from './positions'
import type { Register } from './register'
import { rowsOf } from './rowsOf'

type Side = 'municipality' | 'partner'

/** Current partnerships of every municipality or partner, by position. */
export function partnershipsOfEach(register: Register, side: Side): Uint32Array {
  const { municipalities, partners } = register.doc
  const counts = new Uint32Array(side === 'municipality' ? municipalities.code.length : partners.id.length)
  const { current } = splitByStatus(register, allRows(register))
  for (const row of current) {
    const position = register[side][row]!
    if (position >= 0) counts[position]!++
  }
  return counts
}

export function allRows(register: Register): Uint32Array {
  return Uint32Array.from({ length: register.size }, (_, row) => row)
}

export interface Shared {
  position: number
  /** The partners (or municipalities) that both have. */
  common: number[]
}

/** "Partners' partners": who else has partnerships with the same ones, those with the most in common first. */
export function sharing(register: Register, side: Side, position: number): Shared[] {
  const other: Side = side === 'municipality' ? 'partner' : 'municipality'
  const common = new Map<number, Set<number>>()
  const { current } = splitByStatus(register, rowsOf(register, side, position))
  const own = new Set(Array.from(current, (row) => register[other][row]!).filter((each) => each >= 0))
  const { current: everywhere } = splitByStatus(register, allRows(register))
  for (const row of everywhere) {
    const [who, withWhom] = [register[side][row]!, register[other][row]!]
    if (who < 0 || who === position || !own.has(withWhom)) continue
    common.set(who, (common.get(who) ?? new Set()).add(withWhom))
  }
  return [...common]
    .map(([who, withWhom]) => ({ position: who, common: [...withWhom] }))
    .sort((a, b) => b.common.length - a.common.length)
}

/** The other partners of the same country, the nearest first. */
export function nearestPartners(register: Register, position: number): { position: number; kilometres: number }[] {
  const { partners } = register.doc
  const here = positionIn(partners, position)
  if (!here) return []
  const counts = partnershipsOfEach(register, 'partner')
  return partners.country
    .flatMap((country, other) => {
      const there = positionIn(partners, other)
      const same = country === partners.country[position] && other !== position && counts[other]! > 0
      return same && there ? [{ position: other, kilometres: distance(here, there) }] : []
    })
    .sort((a, b) => a.kilometres - b.kilometres)
}

const RADIAN = Math.PI / 180

function distance([lon1, lat1]: [number, number], [lon2, lat2]: [number, number]): number {
  const half = (angle: number) => Math.sin((angle * RADIAN) / 2) ** 2
  const chord = half(lat2 - lat1) + Math.cos(lat1 * RADIAN) * Math.cos(lat2 * RADIAN) * half(lon2 - lon1)
  return 2 * 6371 * Math.asin(Math.sqrt(chord))
}

/** Municipalities of a raion or region, those with the most partnerships first, then by name. */
export function municipalitiesOf(
  register: Register,
  unit: 'raion' | 'region',
  position: number,
  name: NameOf,
): number[] {
  const { municipalities } = register.doc
  const counts = partnershipsOfEach(register, 'municipality')
  return municipalities[unit]
    .flatMap((each, i) => (each === position ? [i] : []))
    .sort((a, b) => counts[b]! - counts[a]! || name(a).localeCompare(name(b), 'uk'))
}

type NameOf = (position: number) => string

import { dimensions, type Dimension } from './dimensions'
import { markOthers } from './markOthers'
import { markUnsigned } from './markUnsigned'
import type { MunicipalityFigures } from './municipalityClasses'
import { markUnmatched, type TextMatches } from './markUnmatched'
import type { FacetName, PartnershipFilter } from './partnershipFilter'
import type { Register } from './register'

export type { TextMatches } from './markUnmatched'

export interface FilterResult {
  /** Positions of the matching partnerships, ascending. */
  rows: Uint32Array
  /** Matching partnerships of each municipality, partner, country, region, by position in the document. */
  byMunicipality: Uint32Array
  byPartner: Uint32Array
  byCountry: Uint32Array
  byRegion: Uint32Array
  verifiedByMunicipality: Uint32Array
  /** What the legend's classes are made of: as if none of them were chosen. */
  figures: MunicipalityFigures
  /** 1 for the municipalities of the chosen classes; null where none is chosen. */
  chosen: Uint8Array | null
  municipalityCount: number
  partnerCount: number
  countryCount: number
  /** For each field the count of every value under the other filters; `year` is indexed by the year itself. */
  facets: Record<FacetName, Uint32Array>
}

const onlyBit = 1 << 13
const textBit = 1 << 14
const dateBit = 1 << 15

/**
 * Answers a filter. Every row gets one bit per condition that it fails: a row without a bit matches, a row with exactly
 * one bit would match if that field were not filtered, which is what the field's facet counts.
 */
export function filterRegister(
  register: Register,
  filter: PartnershipFilter,
  matches: TextMatches | null,
): FilterResult {
  const failed = new Uint16Array(register.size)
  dimensions.forEach((dimension, i) => {
    if (filter[dimension.name].length > 0) markRefused(register, dimension, filter[dimension.name], failed, 1 << i)
  })
  if (filter.q && matches) markUnmatched(register, matches, failed, textBit)
  if (filter.signedFrom || filter.signedTo) markUnsigned(register, filter.signedFrom, filter.signedTo, failed, dateBit)

  const figures = figuresOf(register, failed)
  const chosen = filter.only.length > 0 ? markOthers(register, filter.only, figures, failed, onlyBit) : null

  const facets = {} as Record<FacetName, Uint32Array>
  dimensions.forEach((dimension, i) => (facets[dimension.name] = countValues(register, dimension, failed, 1 << i)))

  const counts = (name: FacetName) => {
    const dimension = dimensions.find((each) => each.name === name)!
    // A field that is not filtered counts the same rows for its facet and for the answer.
    return filter[name].length === 0 ? facets[name] : countValues(register, dimension, failed, 0)
  }
  const byMunicipality = counts('municipality')
  const byPartner = counts('partner')
  const byCountry = counts('country')
  return {
    rows: matchingRows(failed),
    byMunicipality,
    byPartner,
    byCountry,
    byRegion: counts('region'),
    verifiedByMunicipality: countVerified(register, failed),
    figures,
    chosen,
    municipalityCount: countPresent(byMunicipality),
    partnerCount: countPresent(byPartner),
    countryCount: countPresent(byCountry),
    facets,
  }
}

function markRefused(
  register: Register,
  dimension: Dimension,
  values: readonly (string | number)[],
  failed: Uint16Array,
  bit: number,
): void {
  const wanted = new Set(values.map((value) => dimension.position(register, value)))
  // One place in front for -1, "none", which no filter names.
  const allowed = new Uint8Array(dimension.size(register) + 1)
  const sets = dimension.sets?.(register)
  for (let value = 0; value < allowed.length - 1; value++) {
    const members = sets ? (sets[value] ?? []) : [value]
    if (members.some((member) => wanted.has(member))) allowed[value + 1] = 1
  }
  const column = dimension.column(register)
  for (let row = 0; row < failed.length; row++) {
    if (allowed[column[row]! + 1] === 0) failed[row]! |= bit
  }
}

function countValues(register: Register, dimension: Dimension, failed: Uint16Array, bit: number): Uint32Array {
  const counts = new Uint32Array(dimension.size(register) + 1)
  const column = dimension.column(register)
  for (let row = 0; row < failed.length; row++) {
    const bits = failed[row]!
    if (bits === 0 || bits === bit) counts[column[row]! + 1]!++
  }
  const bySet = counts.subarray(1)
  const sets = dimension.sets?.(register)
  if (!sets) return bySet
  const byValue = new Uint32Array(dimension.values?.(register) ?? 0)
  sets.forEach((members, set) => {
    for (const member of members) byValue[member]! += bySet[set]!
  })
  return byValue
}

function matchingRows(failed: Uint16Array): Uint32Array {
  let count = 0
  for (const bits of failed) if (bits === 0) count++
  const rows = new Uint32Array(count)
  let next = 0
  for (let row = 0; row < failed.length; row++) if (failed[row] === 0) rows[next++] = row
  return rows
}

function figuresOf(register: Register, failed: Uint16Array): MunicipalityFigures {
  const size = register.doc.municipalities.code.length
  // One place in front for -1, a party that is no municipality.
  const partnerships = new Uint32Array(size + 1)
  const newest = new Int16Array(size + 1)
  for (let row = 0; row < failed.length; row++) {
    if (failed[row] !== 0) continue
    const place = register.municipality[row]! + 1
    partnerships[place]!++
    if (register.since[row]! > newest[place]!) newest[place] = register.since[row]!
  }
  return { partnerships: partnerships.subarray(1), newest: newest.subarray(1) }
}

function countVerified(register: Register, failed: Uint16Array): Uint32Array {
  const verified = register.doc.trusts.indexOf('verified')
  const counts = new Uint32Array(register.doc.municipalities.code.length + 1)
  for (let row = 0; row < failed.length; row++) {
    if (failed[row] === 0 && register.trust[row] === verified) counts[register.municipality[row]! + 1]!++
  }
  return counts.subarray(1)
}

function countPresent(counts: Uint32Array): number {
  let present = 0
  for (const count of counts) if (count > 0) present++
  return present
}

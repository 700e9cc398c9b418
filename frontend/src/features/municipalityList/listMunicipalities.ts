import { municipalityName, regionName } from '@/shared/register/names'
import type { Language } from '@/shared/i18n/language'
import type { Register } from '@/shared/register/register'
import type { MunicipalityListState } from './listSchema'

export interface ListedMunicipality {
  /** Position in the register's document. */
  municipality: number
  partnerships: number
}

/** The municipalities that are asked for, in the order asked for; what is not known comes last both ways. */
export function listMunicipalities(
  register: Register,
  { region, raion, reportingState, partnerships, populationFrom, sort }: MunicipalityListState,
  language: Language,
): ListedMunicipality[] {
  const { municipalities, regions, raions } = register.doc
  const counts = countPartnerships(register)
  const asked = (of: readonly string[], value: string | undefined) =>
    of.length === 0 || (value !== undefined && of.includes(value))
  const listed = municipalities.code.flatMap((_, i): ListedMunicipality[] => {
    const count = counts[i] ?? 0
    return asked(region, regions.code[municipalities.region[i] ?? -1]) &&
      asked(raion, raions.code[municipalities.raion[i] ?? -1]) &&
      asked(reportingState, municipalities.reportingState[i]) &&
      (partnerships === null || (partnerships === 'with') === count > 0) &&
      (populationFrom === 0 || (municipalities.population[i] ?? -1) >= populationFrom)
      ? [{ municipality: i, partnerships: count }]
      : []
  })
  const alphabet = new Intl.Collator(language)
  const name = ({ municipality }: ListedMunicipality) => municipalityName(register, municipality, language)
  const regionOf = ({ municipality }: ListedMunicipality) =>
    regionName(register, municipalities.region[municipality] ?? -1, language)
  const population = ({ municipality }: ListedMunicipality) => municipalities.population[municipality] ?? -1
  const direction = sort.descending ? -1 : 1
  const byKey: Record<typeof sort.key, (a: ListedMunicipality, b: ListedMunicipality) => number> = {
    name: (a, b) => direction * alphabet.compare(name(a), name(b)),
    region: (a, b) => direction * alphabet.compare(regionOf(a), regionOf(b)),
    partnerships: (a, b) => direction * (a.partnerships - b.partnerships),
    population: (a, b) => {
      const [one, other] = [population(a), population(b)]
      if (one < 0 || other < 0) return other - one
      return direction * (one - other)
    },
  }
  return listed.sort((a, b) => byKey[sort.key](a, b) || alphabet.compare(name(a), name(b)))
}

/**
 * Every partnership whose municipality it is, as on its own page: with those of its city districts and those that have
 * ended. A raion's partnership has none.
 */
function countPartnerships(register: Register): Uint32Array {
  const counts = new Uint32Array(register.doc.municipalities.code.length)
  register.municipality.forEach((municipality) => {
    if (municipality >= 0) counts[municipality]!++
  })
  return counts
}

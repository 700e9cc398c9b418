import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import type { ReportingState } from '@/shared/vocabulary/labels'

/** The figures of some partnerships, in the words of the API's `/statistics`, by position in the register's document. */
export interface Statistics {
  totals: Totals
  coverage: Coverage[]
  byCountry: CountryFigure[]
  byYear: YearFigure[]
  byTheme: Uint32Array
  byKind: Uint32Array
  byTrust: Uint32Array
  byStatus: Uint32Array
}

export interface Totals {
  partnerships: number
  municipalitiesWithPartnership: number
  /** Kyiv, Sevastopol and Crimea are counted apart from the hromadas of the oblasts. */
  oblastHromadas: number
  oblastHromadasWithPartnership: number
  partners: number
  countries: number
  withKnownYear: number
  withKnownTheme: number
}

export interface Coverage extends Record<ReportingState, number> {
  region: number
  municipalities: number
  withPartnership: number
  partnerships: number
  /** Without any partnership in the whole register, ended ones included: those who could have one, and the occupied. */
  without: number
  withoutOccupied: number
}

export interface CountryFigure {
  country: number
  partnerships: number
  partners: number
  municipalities: number
}

export interface YearFigure {
  year: number
  partnerships: number
  /** With a known signing in that year; the others have the year of a list. */
  signed: number
}

type Place = Pick<PartnershipFilter, 'region' | 'raion' | 'municipality'>

/** Counts rows; the coverage counts municipalities, which only a filter of places narrows. */
export function computeStatistics(register: Register, rows: Uint32Array, places: Place): Statistics {
  const { doc } = register
  const ofMunicipalities = doc.levels.indexOf('municipality')
  const byTheme = new Uint32Array(doc.themes.slug.length)
  const byKind = new Uint32Array(doc.kinds.length)
  const byTrust = new Uint32Array(doc.trusts.length)
  const byStatus = new Uint32Array(doc.statuses.length)
  const ofRegion = new Uint32Array(doc.regions.code.length)
  const years = new Map<number, YearFigure>()
  const countries = new Map<number, { partnerships: number; partners: Set<number>; municipalities: Set<number> }>()
  const partners = new Set<number>()
  const withPartnership = new Set<number>()
  let withKnownTheme = 0
  let withKnownYear = 0

  for (const row of rows) {
    const municipality = register.municipality[row]!
    const partner = register.partner[row]!
    const since = register.since[row]!
    const themes = doc.themeSets[register.themeSet[row]!] ?? []
    partners.add(partner)
    byKind[register.kind[row]!]!++
    byTrust[register.trust[row]!]!++
    byStatus[register.status[row]!]!++
    ofRegion[register.region[row]!]!++
    for (const theme of themes) byTheme[theme]!++
    if (themes.length > 0) withKnownTheme++
    // A city district's partnership is not its city's here, as in the API.
    const own = municipality >= 0 && register.level[row] === ofMunicipalities
    if (own) withPartnership.add(municipality)

    const country = entryOf(countries, register.country[row]!, () => ({
      partnerships: 0,
      partners: new Set<number>(),
      municipalities: new Set<number>(),
    }))
    country.partnerships++
    country.partners.add(partner)
    if (own) country.municipalities.add(municipality)

    if (since > 0) {
      withKnownYear++
      const year = entryOf(years, since, () => ({ year: since, partnerships: 0, signed: 0 }))
      year.partnerships++
      if (doc.partnerships.signedOn[row]) year.signed++
    }
  }

  return {
    totals: {
      partnerships: rows.length,
      municipalitiesWithPartnership: withPartnership.size,
      ...oblastHromadas(register, places, withPartnership),
      partners: partners.size,
      countries: countries.size,
      withKnownYear,
      withKnownTheme,
    },
    coverage: coverageOf(register, places, withPartnership, ofRegion),
    byCountry: [...countries]
      .map(([country, figure]) => ({
        country,
        partnerships: figure.partnerships,
        partners: figure.partners.size,
        municipalities: figure.municipalities.size,
      }))
      .sort((a, b) => b.partnerships - a.partnerships || compareNames(register, a.country, b.country)),
    byYear: [...years.values()].sort((a, b) => a.year - b.year),
    byTheme,
    byKind,
    byTrust,
    byStatus,
  }
}

function coverageOf(register: Register, places: Place, withPartnership: Set<number>, ofRegion: Uint32Array) {
  const { municipalities, regions } = register.doc
  const figures = regions.code.map((_, region): Coverage => ({
    region,
    municipalities: 0,
    reported: 0,
    reported_none: 0,
    no_answer: 0,
    cannot_report: 0,
    withPartnership: 0,
    partnerships: ofRegion[region] ?? 0,
    without: 0,
    withoutOccupied: 0,
  }))
  const inRegister = municipalitiesInRegister(register)
  for (const i of municipalitiesOf(register, places)) {
    const figure = figures[municipalities.region[i] ?? -1]
    if (!figure) continue
    figure.municipalities++
    const state = municipalities.reportingState[i] as ReportingState
    figure[state]++
    if (withPartnership.has(i)) figure.withPartnership++
    if (!inRegister.has(i)) figure[state === 'cannot_report' ? 'withoutOccupied' : 'without']++
  }
  const share = ({ reported, reported_none: none, municipalities: all }: Coverage) => (reported + none) / all
  return figures
    .filter(({ municipalities: all }) => all > 0)
    .sort((a, b) => share(b) - share(a) || a.cannot_report - b.cannot_report)
}

/** Positions of the municipalities of the places asked for. */
function municipalitiesOf({ doc: { municipalities, raions, regions } }: Register, places: Place): number[] {
  const asked = (of: readonly string[], code: string | undefined) =>
    of.length === 0 || (code !== undefined && of.includes(code))
  return [...municipalities.code.keys()].filter(
    (i) =>
      asked(places.region, regions.code[municipalities.region[i] ?? -1]) &&
      asked(places.raion, raions.code[municipalities.raion[i] ?? -1]) &&
      asked(places.municipality, municipalities.code[i]),
  )
}

function oblastHromadas(register: Register, places: Place, withPartnership: Set<number>) {
  const { scope } = register.doc.municipalities
  const hromadas = municipalitiesOf(register, places).filter((i) => scope[i] === 'oblast_hromada')
  return {
    oblastHromadas: hromadas.length,
    oblastHromadasWithPartnership: hromadas.filter((i) => withPartnership.has(i)).length,
  }
}

function municipalitiesInRegister({ doc, level, municipality }: Register): Set<number> {
  const ofMunicipalities = doc.levels.indexOf('municipality')
  return new Set(municipality.filter((_, row) => level[row] === ofMunicipalities))
}

function compareNames({ doc }: Register, a: number, b: number): number {
  return (doc.countries.nameUk[a] ?? '').localeCompare(doc.countries.nameUk[b] ?? '', 'uk')
}

function entryOf<Key, Value>(entries: Map<Key, Value>, key: Key, make: () => Value): Value {
  let entry = entries.get(key)
  if (!entry) entries.set(key, (entry = make()))
  return entry
}

import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Language } from '@/shared/i18n/language'
import { countryName, regionName, themeName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import {
  ableToReport,
  kindLabels,
  reportingStates,
  reportingStateWords,
  statusLabels,
  trustLabels,
  type ReportingState,
} from '@/shared/vocabulary/labels'
import { kinds, statuses, trusts } from '@/shared/vocabulary/vocabulary'
import type { Figure, FigureRow, Records } from './figure'
import type { Statistics } from './statistics'

export interface FigureContext {
  register: Register
  statistics: Statistics
  language: Language
  i18n: I18n
}

export type Figures = ReturnType<typeof allFigures>

/** In the order of the page. */
export function allFigures(context: FigureContext) {
  return {
    coverage: coverageFigure(context),
    countries: countryFigure(context),
    years: yearFigure(context),
    without: withoutFigure(context),
    themes: themeFigure(context),
    kinds: kindFigure(context),
    statuses: statusFigure(context),
    trust: trustFigure(context),
  }
}

const partnerships = msg`Partnerships`
const count = (value: number) => ({ value })

function coverageFigure({ register, statistics, language, i18n }: FigureContext): Figure {
  const rows = statistics.coverage.map((figure): FigureRow => {
    const region = register.doc.regions.code[figure.region] ?? ''
    const municipalities = { of: 'municipalities' as const, region: [region] }
    const states = reportingStates.map((reportingState) => ({
      value: figure[reportingState],
      records: { ...municipalities, reportingState: [reportingState] },
    }))
    return {
      key: region,
      label: regionName(register, figure.region, language),
      records: municipalities,
      values: [
        { value: figure.municipalities, records: municipalities },
        ...states,
        { value: figure.withPartnership, records: { of: 'partnerships', filter: { region: [region] } } },
        { value: figure.partnerships, records: { of: 'partnerships', filter: { region: [region] } } },
      ],
    }
  })
  return {
    id: 'coverage',
    title: i18n._(msg`Who has answered, by region`),
    rowLabel: i18n._(msg`Region`),
    rowKey: 'region',
    columns: [
      { key: 'municipalities', label: i18n._(msg`Municipalities`) },
      ...reportingStates.map((state) => ({ key: state, label: i18n._(reportingStateWords[state]) })),
      { key: 'withPartnership', label: i18n._(msg`With a partnership`) },
      { key: 'partnerships', label: i18n._(partnerships) },
    ],
    rows,
  }
}

function countryFigure({ register, statistics, language, i18n }: FigureContext): Figure {
  return {
    id: 'countries',
    title: i18n._(msg`Partnerships by country`),
    rowLabel: i18n._(msg`Country`),
    rowKey: 'country',
    columns: [
      { key: 'partnerships', label: i18n._(partnerships) },
      { key: 'partners', label: i18n._(msg`Partners`) },
      { key: 'municipalities', label: i18n._(msg`Municipalities`) },
    ],
    rows: statistics.byCountry.map((figure) => {
      const code = register.doc.countries.code[figure.country] ?? ''
      return {
        key: code,
        label: countryName(register, figure.country, language),
        records: { of: 'partnerships', filter: { country: [code] } },
        values: [count(figure.partnerships), count(figure.partners), count(figure.municipalities)],
      }
    }),
  }
}

function yearFigure({ statistics, i18n }: FigureContext): Figure {
  let sum = 0
  return {
    id: 'years',
    title: i18n._(msg`Partnerships by the year they began`),
    rowLabel: i18n._(msg`Year`),
    rowKey: 'year',
    columns: [
      { key: 'partnerships', label: i18n._(partnerships) },
      { key: 'signed', label: i18n._(msg`With a date of signing`) },
      { key: 'cumulative', label: i18n._(msg`All so far, of a known year`) },
    ],
    rows: statistics.byYear.map(({ year, partnerships: begun, signed }) => {
      sum += begun
      return {
        key: String(year),
        label: String(year),
        records: { of: 'partnerships', filter: { year: [year] } },
        values: [count(begun), count(signed), count(sum)],
      }
    }),
  }
}

function themeFigure({ register, statistics, language, i18n }: FigureContext): Figure {
  const rows = [...statistics.byTheme].map((value, theme): FigureRow => {
    const slug = register.doc.themes.slug[theme] ?? ''
    return {
      key: slug,
      label: themeName(register, theme, language),
      records: { of: 'partnerships', filter: { theme: [slug] } },
      values: [count(value)],
    }
  })
  return counted(i18n, 'themes', msg`Partnerships by theme`, msg`Theme`, 'theme', largestFirst(rows))
}

function kindFigure({ register, statistics, i18n }: FigureContext): Figure {
  const rows = kinds.map((kind): FigureRow => ({
    key: kind,
    label: i18n._(kindLabels[kind]),
    records: { of: 'partnerships', filter: { kind: [kind] } },
    values: [count(statistics.byKind[register.doc.kinds.indexOf(kind)] ?? 0)],
  }))
  return counted(i18n, 'kinds', msg`Partnerships by kind`, msg`Kind`, 'kind', largestFirst(rows))
}

function trustFigure({ register, statistics, i18n }: FigureContext): Figure {
  const rows = trusts.map((trust): FigureRow => ({
    key: trust,
    label: i18n._(trustLabels[trust]),
    records: { of: 'partnerships', filter: { trust: [trust] } },
    values: [count(statistics.byTrust[register.doc.trusts.indexOf(trust)] ?? 0)],
  }))
  return counted(i18n, 'trust', msg`How well it is known`, msg`Trust`, 'trust', rows)
}

function statusFigure({ register, statistics, i18n }: FigureContext): Figure {
  const rows = statuses.map((status): FigureRow => ({
    key: status,
    label: i18n._(statusLabels[status]),
    records: { of: 'partnerships', filter: { status: [status] } },
    values: [count(statistics.byStatus[register.doc.statuses.indexOf(status)] ?? 0)],
  }))
  return counted(i18n, 'statuses', msg`Partnerships by status`, msg`Status`, 'status', largestFirst(rows))
}

/** Who may still look for a partner: the list to work from. */
function withoutFigure({ register, statistics, language, i18n }: FigureContext): Figure {
  const rows = statistics.coverage.map((figure): FigureRow => {
    const region = register.doc.regions.code[figure.region] ?? ''
    const without = (reportingState: ReportingState[]): Records => ({
      of: 'municipalities',
      region: [region],
      partnerships: 'without',
      reportingState,
    })
    const free = without([...ableToReport])
    return {
      key: region,
      label: regionName(register, figure.region, language),
      records: free,
      values: [
        { value: figure.without, records: free },
        { value: figure.withoutOccupied, records: without(['cannot_report']) },
        count(figure.municipalities),
      ],
    }
  })
  return {
    id: 'without',
    title: i18n._(msg`Municipalities without a partner`),
    rowLabel: i18n._(msg`Region`),
    rowKey: 'region',
    columns: [
      { key: 'without', label: i18n._(msg`Without a partner`) },
      { key: 'withoutOccupied', label: i18n._(msg`Occupied, without a partner`) },
      { key: 'municipalities', label: i18n._(msg`Municipalities`) },
    ],
    rows: largestFirst(rows).filter(({ values }) => values.some(({ value }, i) => i < 2 && value > 0)),
  }
}

/** A figure with one column: the number of partnerships of each value; what has none is left out. */
function counted(
  i18n: I18n,
  id: string,
  title: MessageDescriptor,
  rowLabel: MessageDescriptor,
  rowKey: string,
  rows: FigureRow[],
): Figure {
  return {
    id,
    title: i18n._(title),
    rowLabel: i18n._(rowLabel),
    rowKey,
    columns: [{ key: 'partnerships', label: i18n._(partnerships) }],
    rows: rows.filter(({ values }) => values.some(({ value }) => value > 0)),
  }
}

function largestFirst(rows: FigureRow[]): FigureRow[] {
  return rows.sort((a, b) => (b.values[0]?.value ?? 0) - (a.values[0]?.value ?? 0))
}

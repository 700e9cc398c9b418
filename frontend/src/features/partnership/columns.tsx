import type { I18n, MessageDescriptor } from '@lingui/core'
import type { ReactNode } from 'react'
import { formatDate } from '@/shared/format/dates'
import type { Language } from '@/shared/i18n/language'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { EntityLink } from '@/shared/register/EntityLink'
import { countryName, partnerName, raionName, regionName, sourceTitle, themeName } from '@/shared/register/names'
import { PartyLink } from '@/shared/register/PartyLink'
import type { Register } from '@/shared/register/register'
import type { SortKey } from '@/shared/register/sortRows'
import { columnLabels } from '@/shared/vocabulary/columnLabels'
import { kindLabels, levelLabels, statusLabels } from '@/shared/vocabulary/labels'
import type { Kind, Level, Status, Trust } from '@/shared/vocabulary/vocabulary'

export interface CellContext {
  register: Register
  language: Language
  i18n: I18n
}

export interface Column {
  key: SortKey
  title: MessageDescriptor
  /** The pixels that it needs; a wider table shares the rest by it. */
  width: number
  numeric?: boolean
  /** Null where nothing is known. */
  cell: (row: number, context: CellContext) => ReactNode | null
}

const cells: Record<SortKey, Omit<Column, 'key' | 'title'>> = {
  municipality: {
    width: 181,
    cell: (row, { register }) => <PartyLink register={register} row={row} />,
  },
  raion: {
    width: 150,
    cell: (row, { register, language }) => raionName(register, register.raion[row] ?? -1, language) || null,
  },
  region: {
    width: 130,
    cell: (row, { register, language }) => (
      <RegionCell name={regionName(register, register.region[row] ?? -1, language)} />
    ),
  },
  partner: {
    width: 141,
    cell: (row, { register, language }) => {
      const partner = register.partner[row] ?? -1
      return (
        <EntityLink kind="partner" id={register.doc.partners.id[partner] ?? ''}>
          {partnerName(register, partner, language)}
        </EntityLink>
      )
    },
  },
  country: {
    width: 121,
    cell: (row, { register, language }) => countryName(register, register.country[row] ?? -1, language),
  },
  kind: {
    width: 122,
    cell: (row, { register, i18n }) => {
      const kind = register.doc.kinds[register.kind[row] ?? 0] as Kind
      return kind === 'unknown' ? null : i18n._(kindLabels[kind])
    },
  },
  status: {
    width: 91,
    cell: (row, { register, i18n }) => {
      const status = register.doc.statuses[register.status[row] ?? 0] as Status
      return status === 'unknown' ? null : i18n._(statusLabels[status])
    },
  },
  trust: {
    width: 134,
    cell: (row, { register: { doc, trust } }) => <TrustMark trust={doc.trusts[trust[row] ?? 0] as Trust} />,
  },
  since: { width: 86, numeric: true, cell: (row, { register }) => register.since[row] || null },
  signedOn: {
    width: 160,
    numeric: true,
    cell: (row, { register, language }) => {
      const date = register.doc.partnerships.signedOn[row]
      return date ? formatDate(date, language) : null
    },
  },
  themes: {
    width: 200,
    cell: (row, { register, language }) => {
      const themes = register.doc.themeSets[register.themeSet[row] ?? -1] ?? []
      return themes.map((theme) => themeName(register, theme, language)).join(', ') || null
    },
  },
  sources: {
    width: 108,
    numeric: true,
    cell: (row, { register, language }) => {
      const { sourceSets } = register.doc
      const set = sourceSets[register.sourceSet[row] ?? -1] ?? []
      return <span title={set.map((source) => sourceTitle(register, source, language)).join('\n')}>{set.length}</span>
    },
  },
  level: {
    width: 110,
    cell: (row, { register, i18n }) => i18n._(levelLabels[register.doc.levels[register.level[row] ?? 0] as Level]),
  },
  id: { width: 84, numeric: true, cell: (row, { register }) => register.doc.partnerships.id[row] },
}

/** The heading says what it is of; the name stands without it, and Crimea's as it is usually shortened. */
function RegionCell({ name }: { name: string }) {
  const short = name
    .replace(/ (область|Oblast)$/, '')
    .replace(/^Автономна Республіка /, 'АР ')
    .replace(/^Autonomous Republic of /, 'AR of ')
    // Words wider than the column may break where they are put together.
    .replace(/^(Дніпро|Кірово)/, '$1\u00ad')
  return <span title={name}>{short}</span>
}

/** The columns of the given keys, in their order. */
export function columnsOf(keys: readonly SortKey[], without: readonly SortKey[] = []): Column[] {
  return keys.filter((key) => !without.includes(key)).map((key) => ({ key, title: columnLabels[key], ...cells[key] }))
}

import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import type { Language } from '@/shared/i18n/language'
import { EntityLink } from '@/shared/register/EntityLink'
import { countryName, partnerName, partyName, regionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import type { SortKey } from '@/shared/register/sortRows'
import { TrustLink } from '@/shared/partnership/TrustLink'
import { kindLabels, statusLabels } from '@/shared/vocabulary/labels'
import type { Kind, Status, Trust } from '@/shared/vocabulary/vocabulary'

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

export const columns: readonly Column[] = [
  {
    key: 'municipality',
    title: msg`Ukrainian side`,
    width: 195,
    cell: (row, { register, language }) => {
      const municipality = register.municipality[row] ?? -1
      const level = register.doc.levels[register.level[row] ?? 0]
      const name = partyName(register, row, language)
      const code = register.doc.municipalities.code[municipality]
      if (!code || level !== 'municipality') return name
      return (
        <EntityLink kind="municipality" id={code}>
          {name}
        </EntityLink>
      )
    },
  },
  {
    key: 'region',
    title: msg`Region`,
    width: 155,
    cell: (row, { register, language }) => regionName(register, register.region[row] ?? -1, language),
  },
  {
    key: 'partner',
    title: msg`Partner`,
    width: 155,
    cell: (row, { register, language }) => {
      const partner = register.partner[row] ?? -1
      return (
        <EntityLink kind="partner" id={register.doc.partners.id[partner] ?? ''}>
          {partnerName(register, partner, language)}
        </EntityLink>
      )
    },
  },
  {
    key: 'country',
    title: msg`Country`,
    width: 120,
    cell: (row, { register, language }) => countryName(register, register.country[row] ?? -1, language),
  },
  {
    key: 'kind',
    title: msg`Kind`,
    width: 150,
    cell: (row, { register, i18n }) => {
      const kind = register.doc.kinds[register.kind[row] ?? 0] as Kind
      return kind === 'unknown' ? null : i18n._(kindLabels[kind])
    },
  },
  {
    key: 'since',
    title: msg`Since`,
    width: 70,
    numeric: true,
    cell: (row, { register }) => register.since[row] || null,
  },
  {
    key: 'status',
    title: msg`Status`,
    width: 90,
    cell: (row, { register, i18n }) => {
      const status = register.doc.statuses[register.status[row] ?? 0] as Status
      return status === 'unknown' ? null : i18n._(statusLabels[status])
    },
  },
  {
    key: 'trust',
    title: msg`Trust`,
    width: 160,
    cell: (row, { register: { doc, trust } }) => (
      <TrustLink id={doc.partnerships.id[row] ?? 0} trust={doc.trusts[trust[row] ?? 0] as Trust} />
    ),
  },
]

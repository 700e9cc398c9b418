import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Register } from '@/shared/register/register'

export type FileFormat = 'csv' | 'xlsx' | 'geojson' | 'json'

export interface Dataset {
  /** Its address below /api/v1. */
  path: string
  name: MessageDescriptor
  content: MessageDescriptor
  formats: FileFormat[]
  /** Counted in the register that the page holds. */
  rows: (register: Register) => number
}

/** Everything that can be taken along as a file. */
export const datasets: readonly Dataset[] = [
  {
    path: 'partnerships',
    name: msg`Partnerships`,
    content: msg`Who with whom, kind, status, since when, themes, sources, trust`,
    formats: ['csv', 'xlsx', 'geojson'],
    rows: ({ size }) => size,
  },
  {
    path: 'municipalities',
    name: msg`Municipalities`,
    content: msg`Codes (KATOTTH), names, place, population, answer to the Ministry, number of partnerships`,
    formats: ['csv', 'xlsx', 'geojson'],
    rows: ({ doc }) => doc.municipalities.code.length,
  },
  {
    path: 'partners',
    name: msg`Partners abroad`,
    content: msg`Names in three languages, country, place, identifiers elsewhere`,
    formats: ['csv', 'xlsx', 'geojson'],
    rows: ({ doc }) => doc.partners.id.length,
  },
  {
    path: 'countries',
    name: msg`Countries`,
    content: msg`Codes, names, membership of the EU, number of partnerships`,
    formats: ['csv', 'xlsx', 'geojson'],
    rows: ({ doc }) => doc.countries.code.length,
  },
  {
    path: 'regions',
    name: msg`Regions`,
    content: msg`Codes, names, number of municipalities and partnerships`,
    formats: ['csv', 'xlsx', 'geojson'],
    rows: ({ doc }) => doc.regions.code.length,
  },
  {
    path: 'raions',
    name: msg`Raions`,
    content: msg`Codes, names, region, number of municipalities and partnerships`,
    formats: ['csv', 'xlsx', 'geojson'],
    rows: ({ doc }) => doc.raions.code.length,
  },
  {
    path: 'themes',
    name: msg`Themes`,
    content: msg`What partnerships are about, as the register of agreements tells it`,
    formats: ['csv', 'xlsx'],
    rows: ({ doc }) => doc.themes.slug.length,
  },
  {
    path: 'sources',
    name: msg`Sources`,
    content: msg`Publisher, address, licence, date, level of trust`,
    formats: ['csv', 'xlsx'],
    rows: ({ doc }) => doc.sources.key.length,
  },
  {
    path: 'map',
    name: msg`The whole register`,
    content: msg`All of the above in columns, in one answer: what these pages work with`,
    formats: ['json'],
    rows: ({ size }) => size,
  },
]

export const formatNames: Record<FileFormat, string> = { csv: 'CSV', xlsx: 'XLSX', geojson: 'GeoJSON', json: 'JSON' }

export function fileAddress(path: string, format: FileFormat): string {
  return format === 'json' ? `/api/v1/${path}` : `/api/v1/${path}?format=${format}`
}

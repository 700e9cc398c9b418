import type { Schema } from '@/shared/api/client'

export type MapDocument = Schema<'MapDocument'>

/**
 * The whole public register as the page holds it: the map document, and its partnership columns as typed arrays, so that
 * one pass over them answers a change of filter within a frame.
 */
export interface Register {
  version: number
  doc: MapDocument
  size: number
  municipality: Int32Array
  raion: Int32Array
  region: Int32Array
  partner: Int32Array
  country: Int32Array
  kind: Uint8Array
  status: Uint8Array
  trust: Uint8Array
  level: Uint8Array
  since: Int16Array
  themeSet: Int32Array
  sourceSet: Int32Array
  index: RegisterIndex
}

/** From public id to position in the document's columns. */
export interface RegisterIndex {
  municipality: Map<string, number>
  raion: Map<string, number>
  region: Map<string, number>
  country: Map<string, number>
  partner: Map<string, number>
  theme: Map<string, number>
  source: Map<string, number>
  partnership: Map<number, number>
}

export function buildRegister(doc: MapDocument): Register {
  const rows = doc.partnerships
  return {
    version: doc.version,
    doc,
    size: rows.id.length,
    municipality: Int32Array.from(rows.municipality),
    raion: Int32Array.from(rows.raion),
    region: Int32Array.from(rows.region),
    partner: Int32Array.from(rows.partner),
    country: Int32Array.from(rows.country),
    kind: Uint8Array.from(rows.kind),
    status: Uint8Array.from(rows.status),
    trust: Uint8Array.from(rows.trust),
    level: Uint8Array.from(rows.level),
    since: Int16Array.from(rows.since),
    themeSet: Int32Array.from(rows.themeSet),
    sourceSet: Int32Array.from(rows.sourceSet),
    index: {
      municipality: positions(doc.municipalities.code),
      raion: positions(doc.raions.code),
      region: positions(doc.regions.code),
      country: positions(doc.countries.code),
      partner: positions(doc.partners.id),
      theme: positions(doc.themes.slug),
      source: positions(doc.sources.key),
      partnership: positions(rows.id),
    },
  }
}

function positions<Key>(keys: Key[]): Map<Key, number> {
  return new Map(keys.map((key, position) => [key, position]))
}

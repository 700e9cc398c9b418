import type { FacetName } from './partnershipFilter'
import type { Register } from './register'
import { lastYear } from './years'

type Column = Int32Array | Uint8Array | Int16Array

/**
 * One field of a partnership that can be filtered and counted. A row's value is a position from 0, or -1 for none.
 * Where a row holds several values (themes, sources) the column names a set, and `sets` tells its members.
 */
export interface Dimension {
  name: FacetName
  column: (register: Register) => Column
  /** How many values the column can have. */
  size: (register: Register) => number
  sets?: (register: Register) => number[][]
  /** How many values the filter can name; as `size` unless the column holds sets. */
  values?: (register: Register) => number
  position: (register: Register, value: string | number) => number | undefined
}

export const dimensions: readonly Dimension[] = [
  entity('municipality', (r) => r.doc.municipalities.code.length),
  entity('raion', (r) => r.doc.raions.code.length),
  entity('region', (r) => r.doc.regions.code.length),
  entity('country', (r) => r.doc.countries.code.length),
  entity('partner', (r) => r.doc.partners.id.length),
  coded('kind', (r) => r.doc.kinds),
  coded('status', (r) => r.doc.statuses),
  coded('trust', (r) => r.doc.trusts),
  coded('level', (r) => r.doc.levels),
  {
    name: 'year',
    column: (r) => r.since,
    size: () => lastYear + 1,
    position: (_, year) => (Number(year) > 0 && Number(year) <= lastYear ? Number(year) : undefined),
  },
  {
    name: 'theme',
    column: (r) => r.themeSet,
    size: (r) => r.doc.themeSets.length,
    sets: (r) => r.doc.themeSets,
    values: (r) => r.doc.themes.slug.length,
    position: (r, slug) => r.index.theme.get(String(slug)),
  },
  {
    name: 'source',
    column: (r) => r.sourceSet,
    size: (r) => r.doc.sourceSets.length,
    sets: (r) => r.doc.sourceSets,
    values: (r) => r.doc.sources.key.length,
    position: (r, key) => r.index.source.get(String(key)),
  },
]

function entity(
  name: 'municipality' | 'raion' | 'region' | 'country' | 'partner',
  size: (register: Register) => number,
): Dimension {
  return { name, column: (r) => r[name], size, position: (r, id) => r.index[name].get(String(id)) }
}

function coded(name: 'kind' | 'status' | 'trust' | 'level', words: (register: Register) => string[]): Dimension {
  const position = (r: Register, word: string | number) => {
    const found = words(r).indexOf(String(word))
    return found < 0 ? undefined : found
  }
  return { name, column: (r) => r[name], size: (r) => words(r).length, position }
}

import type { Language } from '@/shared/i18n/language'
import {
  isBlank,
  languagesOf,
  typedPartner,
  type Cells,
  type Chosen,
  type FormState,
  type Text,
  type Value,
} from './formState'
import { plainNumber } from './plainNumber'
import type { FormDefinition, FormField } from './queries'

type Sent = string | Partial<Text>
type SentCells = Record<string, Sent>

/** The body of the request that makes the document; only what the form knows and the document's languages show. */
export interface FormBody {
  municipality?: { code: string; name?: Partial<Text> }
  partner?: { id?: string; name?: Partial<Text>; country?: string }
  themes?: readonly string[]
  values: Record<string, Sent | SentCells[]>
}

/** The register's own names of what is chosen, where they are at hand. */
export interface OfficialNames {
  municipality?: Text | undefined
  partner?: Text | undefined
}

export function bodyOf(
  form: FormDefinition,
  { layout, byHand, filled }: FormState,
  chosen: Chosen,
  official: OfficialNames,
  page: Language,
): FormBody {
  const languages = languagesOf(layout)
  const body: FormBody = { values: {} }
  if (form.register.includes('municipality') && chosen.municipality) {
    const name = nameOf(filled.names[chosen.municipality], official.municipality, languages)
    body.municipality = { code: chosen.municipality, ...(name && { name }) }
  }
  if (form.register.includes('partner')) {
    if (byHand) {
      const name = nameOf(filled.names[typedPartner], undefined, languages)
      const { country } = filled
      if (name || country) body.partner = { ...(name && { name }), ...(country && { country }) }
    } else if (chosen.partner) {
      const name = nameOf(filled.names[chosen.partner], official.partner, languages)
      body.partner = { id: chosen.partner, ...(name && { name }) }
    }
  }
  if (form.register.includes('themes') && filled.themes.length > 0) body.themes = filled.themes
  for (const field of form.fields) {
    if (field.kind === 'rows') {
      const rows = (filled.rows[field.id] ?? []).map(({ cells }) => sentCells(field.columns, cells, languages, page))
      // Empty ones too: what is refused is named by its place.
      if (rows.some((row) => Object.keys(row).length > 0)) body.values[field.id] = rows
    } else {
      const sent = sentValue(field, filled.values[field.id], languages, page)
      if (sent !== undefined) body.values[field.id] = sent
    }
  }
  return body
}

/** A corrected name. The API takes one in a single language for both: the other is the register's. */
function nameOf(
  corrected: Partial<Text> | undefined,
  official: Text | undefined,
  languages: readonly Language[],
): Partial<Text> | null {
  const differs = languages.some((language) => {
    const text = corrected?.[language]?.trim()
    return text && text !== official?.[language]
  })
  if (!differs) return null
  const name: Partial<Text> = {}
  for (const language of languages) {
    const text = corrected?.[language]?.trim() || official?.[language]
    if (text) name[language] = text
  }
  return name
}

function sentCells(
  columns: readonly FormField[],
  cells: Cells,
  languages: readonly Language[],
  page: Language,
): SentCells {
  const sent: SentCells = {}
  for (const column of columns) {
    const value = sentValue(column, cells[column.id], languages, page)
    if (value !== undefined) sent[column.id] = value
  }
  return sent
}

function sentValue(
  { kind }: FormField,
  value: Value | undefined,
  languages: readonly Language[],
  page: Language,
): Sent | undefined {
  if (value === undefined || isBlank(value)) return undefined
  if (typeof value === 'string') return kind === 'number' || kind === 'money' ? plainNumber(value, page) : value
  const some = languages.filter((language) => !isBlank(value[language]))
  return some.length > 0 ? Object.fromEntries(some.map((language) => [language, value[language]])) : undefined
}

import type { Language } from '@/shared/i18n/language'
import type { FormDefinition } from './queries'

/** The languages of the document: one, or both side by side. */
export type Layout = Language | 'bilingual'
export const layouts = ['uk', 'en', 'bilingual'] as const satisfies readonly Layout[]

export function languagesOf(layout: Layout): readonly Language[] {
  return layout === 'bilingual' ? ['uk', 'en'] : [layout]
}

/** Typed once for each language; a document in one language asks for its own and keeps the other. */
export interface Text {
  uk: string
  en: string
}
export type Value = string | Text
export type Cells = Readonly<Record<string, Value>>

/** Rows are moved and taken out: each has a key of its own. */
export interface Row {
  key: number
  cells: Cells
}

export type RowChange = { kind: 'removed'; at: number; row: Row } | { kind: 'moved'; from: number; to: number }

/** What is typed into a form. What is chosen from the register is in the address. */
export interface Filled {
  /** Corrections of the register's names, by its ids; under '' the name of a partner that it does not have. */
  names: Readonly<Record<string, Partial<Text>>>
  country: string
  themes: readonly string[]
  values: Cells
  rows: Readonly<Record<string, readonly Row[]>>
}

export interface Chosen {
  municipality: string
  partner: string
}

export interface FormState {
  layout: Layout
  /** The partner is typed, since the register does not have it. */
  byHand: boolean
  filled: Filled
  /** What was done to the rows of each field, for taking it back, the last thing last. */
  changes: Readonly<Record<string, readonly RowChange[]>>
  /** What "clear" took off. */
  cleared: { filled: Filled; byHand: boolean; chosen: Chosen } | null
  nextKey: number
}

/** The name of a partner that the register does not have. */
export const typedPartner = ''
export const mostRows = 60

export function blankState(form: FormDefinition, layout: Layout): FormState {
  const fields = form.fields.filter(({ kind }) => kind === 'rows')
  return {
    layout,
    byHand: false,
    filled: {
      names: {},
      country: '',
      themes: [],
      values: {},
      rows: Object.fromEntries(fields.map(({ id }, i) => [id, [{ key: i, cells: {} }]])),
    },
    changes: {},
    cleared: null,
    nextKey: fields.length,
  }
}

export function isBlank(value: Value | undefined): boolean {
  if (value === undefined) return true
  return typeof value === 'string' ? value.trim() === '' : isBlank(value.uk) && isBlank(value.en)
}

export function isBlankRow({ cells }: Row): boolean {
  return Object.values(cells).every(isBlank)
}

/** Whether anything would be lost with the page. */
export function isTyped({ names, country, themes, values, rows }: Filled): boolean {
  return (
    country !== '' ||
    themes.length > 0 ||
    Object.values(names).some((name) => !isBlank(name.uk) || !isBlank(name.en)) ||
    Object.values(values).some((value) => !isBlank(value)) ||
    Object.values(rows).some((some) => !some.every(isBlankRow))
  )
}

/** One value with what was typed for a language, or for all. */
export function withTyped(value: Value | undefined, language: Language | null, text: string): Value {
  if (!language) return text
  return { ...(typeof value === 'object' ? value : { uk: '', en: '' }), [language]: text }
}

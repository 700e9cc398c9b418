import type { Language } from '@/shared/i18n/language'
import type { FormBody } from './formBody'
import type { FormDefinition, FormField } from './queries'
import { textLength } from './textLength'

export type FaultKind =
  | { kind: 'long'; length: number; most: number }
  | { kind: 'character'; character: string }
  | { kind: 'letter'; letter: string }
  | { kind: 'date' }
  | { kind: 'number' }
  | { kind: 'rows'; most: number }
  | { kind: 'unknown' }
  | { kind: 'other'; message: string }

/** What is wrong with one thing of the form; its path is the API's: `values.activities[2].cost`. */
export type Fault = FaultKind & { path: string }

export interface Violation {
  field: string
  message: string
}

export function faultOf({ field, message }: Violation): Fault {
  return { path: field, ...kindOf(message) }
}

/** The API speaks English; the page says the same in its own words. What it does not know it repeats. */
function kindOf(message: string): FaultKind {
  const long = /^has (\d+) characters; at most (\d+) are allowed/.exec(message)
  if (long) return { kind: 'long', length: Number(long[1]), most: Number(long[2]) }
  const letter = /^has the character U\+([0-9A-F]{4,6}), which the PDF/.exec(message)
  if (letter) return { kind: 'letter', letter: String.fromCodePoint(parseInt(letter[1] ?? '', 16)) }
  const character = /^has the character (U\+[0-9A-F]{4,6})/.exec(message)
  if (character) return { kind: 'character', character: character[1] ?? '' }
  const rows = /^may have at most (\d+) rows/.exec(message)
  if (rows) return { kind: 'rows', most: Number(rows[1]) }
  if (message.startsWith('is a date like')) return { kind: 'date' }
  if (message.startsWith('is a number like')) return { kind: 'number' }
  if (/^names no (municipality|partner)|^is no ISO|is not one of the allowed values/.test(message))
    return { kind: 'unknown' }
  return { kind: 'other', message }
}

const longestName = 300

/** Texts that are too long, without asking: the API would refuse a very long one before reading what it is. */
export function tooLong(form: FormDefinition, body: FormBody): Fault[] {
  const faults: Fault[] = []
  const look = (path: string, sent: unknown, most: number, lines = false) => {
    if (typeof sent === 'string') {
      const length = textLength(sent, lines)
      if (length > most) faults.push({ path, kind: 'long', length, most })
    } else if (typeof sent === 'object' && sent !== null) {
      for (const [language, text] of Object.entries(sent)) look(`${path}.${language}`, text, most, lines)
    }
  }
  const lookAt = (path: string, { kind, maxLength }: FormField, sent: unknown) => {
    if (kind === 'text' || kind === 'longText') look(path, sent, maxLength, kind === 'longText')
    else look(path, sent, longestName)
  }
  look('municipality.name', body.municipality?.name, longestName)
  look('partner.name', body.partner?.name, longestName)
  for (const field of form.fields) {
    const sent = body.values[field.id]
    if (Array.isArray(sent)) {
      sent.forEach((row, at) => {
        for (const column of field.columns) lookAt(`values.${field.id}[${at}].${column.id}`, column, row[column.id])
      })
    } else lookAt(`values.${field.id}`, field, sent)
  }
  return faults
}

export interface FaultPlace {
  /** `municipality`, `partner`, `themes`, or the id of a field. */
  field: string
  row: number | null
  column: string | null
  language: Language | null
}

/** What a path speaks of. */
export function placeOf(path: string): FaultPlace {
  const [, field = path, row, rest = ''] =
    /^(?:values\.)?([^.[]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? ([] as string[])
  const parts = rest.split('.').filter(Boolean)
  const last = parts.at(-1)
  const language = last === 'uk' || last === 'en' ? last : null
  const column = (language ? parts.slice(0, -1) : parts).join('.') || null
  return { field, row: row === undefined ? null : Number(row), column, language }
}

/** Without those of what has just been changed: a field's rows have other places once one is gone. */
export function withoutFaults(faults: readonly Fault[], path: string): readonly Fault[] {
  const under = (fault: Fault) =>
    fault.path === path || fault.path.startsWith(`${path}.`) || fault.path.startsWith(`${path}[`)
  return faults.some(under) ? faults.filter((fault) => !under(fault)) : faults
}

/** The id of the element that a path names; one that has none of its own is told at what it belongs to. */
export function fieldId(path: string): string {
  return `form-${path}`
}

export function elementOf(path: string): HTMLElement | null {
  for (let part = path; part; part = part.replace(/(\.[^.[]*|\[\d+\])$|^[^.[]*$/, '')) {
    const element = document.getElementById(fieldId(part))
    if (element) return element
  }
  return null
}

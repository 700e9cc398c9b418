import { formatDate } from '@/shared/format/dates'
import type { Language } from '@/shared/i18n/language'

/** What is cited: a page, a figure or a file of one version of the register. */
export interface Cited {
  title: string
  /** The whole address, with filters and anchor. */
  url: string
  version: number
  /** When the register last changed, and when the reader looked; ISO 8601. */
  changedAt: string
  seenOn: string
}

const publishers: Record<Language, string> = {
  uk: 'Побратим: реєстр міжнародних партнерств громад України',
  en: 'Pobratym: the register of international partnerships of Ukraine’s municipalities',
}

export function citeAsText({ title, url, version, changedAt, seenOn }: Cited, language: Language): string {
  const changed = formatDate(changedAt.slice(0, 10), language)
  const seen = formatDate(seenOn, language)
  return language === 'uk'
    ? `${title} // ${publishers.uk}. Версія ${version}, ${changed} URL: ${url} (дата звернення: ${seen}).`
    : `“${title}.” ${publishers.en}. Version ${version}, ${changed}. ${url} (seen on ${seen}).`
}

export function citeAsBibtex(cited: Cited, language: Language): string {
  const { title, url, version, changedAt, seenOn } = cited
  return `@misc{${keyOf(cited)},
  title        = {{${braced(title)}}},
  author       = {{${publishers[language]}}},
  year         = {${changedAt.slice(0, 4)}},
  version      = {${version}},
  date         = {${changedAt.slice(0, 10)}},
  url          = {${url}},
  urldate      = {${seenOn}},
  langid       = {${language === 'uk' ? 'ukrainian' : 'english'}}
}`
}

export function citeAsCslJson(cited: Cited, language: Language): string {
  const { title, url, version, changedAt, seenOn } = cited
  const item = {
    id: keyOf(cited),
    type: 'dataset',
    title,
    author: [{ literal: publishers[language] }],
    version: String(version),
    issued: { 'date-parts': [dateParts(changedAt)] },
    accessed: { 'date-parts': [dateParts(seenOn)] },
    URL: url,
    language: language,
  }
  // The parts of a date in one line.
  return JSON.stringify([item], null, 2).replace(
    /\[\s+\[([\d,\s]+)\]\s+\]/g,
    (_, parts: string) => `[[${parts.trim().replace(/\s+/g, ' ')}]]`,
  )
}

/** "pobratym-v1-statistics-countries": the same for the same page of the same version. */
function keyOf({ url, version }: Cited): string {
  const { pathname, hash } = new URL(url)
  const place = `${pathname.replace(/^\/en(?=\/|$)/, '')}${hash}`.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return ['pobratym', `v${version}`, ...place].join('-')
}

function dateParts(date: string): number[] {
  return date.slice(0, 10).split('-').map(Number)
}

/** Braces of the title itself would end the field. */
function braced(text: string): string {
  return text.replace(/[{}\\]/g, '')
}

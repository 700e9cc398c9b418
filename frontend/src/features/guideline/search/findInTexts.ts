import type { Schema } from '@/shared/api/client'
import { fold, inPieces, sameWord, tellingWords, wordsOf, type Piece } from './sameWord'

type Summary = Schema<'GuidelineSummary'>
type Match = Schema<'SectionMatch'>

/** Letters around the first word found. */
const before = 60
const long = 240

/**
 * The search of the texts at hand, for a reader without a connection: the sections that have the most of the words, best
 * first. The server does it better; this is for when there is none.
 */
export function findInTexts(items: Summary[], texts: { slug: string; html: string }[], q: string): Summary[] {
  const sought = tellingWords(q)
  const found = texts.flatMap(({ slug, html }) =>
    sectionsOf(html).map((section) => ({ slug, ...score(section, sought) })),
  )
  const most = Math.max(0, ...found.map(({ words }) => words))
  if (most === 0) return []
  const best = found.filter(({ words }) => words === most).sort((a, b) => b.weight - a.weight)
  const slugs = [...new Set(best.map(({ slug }) => slug))]
  return slugs.flatMap((slug) => {
    const item = items.find((each) => each.slug === slug)
    const matches = best.filter((each) => each.slug === slug).slice(0, 3)
    return item ? [{ ...item, matches: matches.map(({ match }) => match) }] : []
  })
}

interface Section {
  anchor: string | null
  heading: string
  text: string
}

/** The parts of a text between its headings, as plain text. The server writes its HTML in one way only. */
function sectionsOf(html: string): Section[] {
  return html.split(/(?=<h[23] )/).map((part) => {
    const head = /^<h[23] id="([^"]+)">(.*?)<\/h[23]>/s.exec(part)
    return {
      anchor: head?.[1] ?? null,
      heading: plain(head?.[2] ?? ''),
      text: plain(part.slice(head?.[0].length ?? 0)),
    }
  })
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function plain(html: string): string {
  return html
    .replaceAll(/<\/(p|li|td|th|tr)>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function score({ anchor, heading, text }: Section, sought: string[]): { words: number; weight: number; match: Match } {
  const inHeading = new Set(wordsOf(heading).map(fold))
  const inText = wordsOf(text).map(fold)
  let words = 0
  let weight = 0
  for (const each of sought) {
    const named = [...inHeading].some((other) => sameWord(each, other))
    const times = inText.filter((other) => sameWord(each, other)).length
    if (named || times > 0) words++
    weight += (named ? 5 : 0) + Math.min(times, 3)
  }
  return { words, weight, match: { anchor, heading, passage: words > 0 ? passageOf(text, sought) : [] } }
}

function passageOf(text: string, sought: string[]): Piece[] {
  const pieces = inPieces(text, sought)
  const [first] = pieces
  const ahead = first && !first.match ? first.text.length : 0
  const from = ahead > before ? text.indexOf(' ', ahead - before) + 1 : 0
  const end = text.length > from + long ? text.lastIndexOf(' ', from + long) : text.length
  const cut = (from > 0 ? '… ' : '') + text.slice(from, end) + (end < text.length ? ' …' : '')
  return inPieces(cut, sought)
}

/** The words of a text, as they stand in it. Apostrophe and hyphen belong to a word. */
const word = /[\p{L}\p{N}]+(?:[’'ʼ-][\p{L}\p{N}]+)*/gu

export function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

export function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[’'ʼ]/g, '’')
}

/** How a Ukrainian or English ending begins: a short word with anything else behind its stem is another word. */
const ending = /^([аеєиіїоуюяьaeiouys]|$)/

/** Whether two words are forms of one («угоду», «угоди»): they begin alike and only the end differs. Both are folded. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  if (shorter < 4) return false
  let alike = 0
  while (alike < shorter && one[alike] === other[alike]) alike++
  if (shorter > 5) return alike >= Math.max(5, shorter - 2) && longer - alike <= 3
  return alike >= 3 && longer - alike <= 2 && ending.test(one.slice(alike)) && ending.test(other.slice(alike))
}

/** The words of a question that say what it is about: those too short to are left out, unless there are no others. */
export function tellingWords(q: string): string[] {
  const words = [...new Set(wordsOf(q).map(fold))]
  const long = words.filter((each) => each.length > 3)
  return long.length > 0 ? long : words
}

export interface Piece {
  text: string
  match: boolean
}

/** The text in pieces: the words that are forms of what was looked for, and what stands between. */
export function inPieces(text: string, sought: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(word)) {
    const folded = fold(found[0])
    if (!sought.some((each) => sameWord(each, folded))) continue
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), match: false })
    pieces.push({ text: found[0], match: true })
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), match: false })
  return pieces
}

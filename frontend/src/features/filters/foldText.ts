/** Letters that look the same in both scripts, small; the first of each pair is Latin. */
const pairs = ['aа', 'cс', 'eе', 'iі', 'oо', 'pр', 'xх', 'yу', 'kк', 'mм', 'tт', 'hн', 'bв', 'ïї']
const toCyrillic = new Map(pairs.map(([latin = '', cyrillic = '']) => [latin, cyrillic]))
const toLatin = new Map(pairs.map(([latin = '', cyrillic = '']) => [cyrillic, latin]))

/**
 * For comparing what was typed with a name: lower case, no apostrophes, no accents on Latin letters, and letters of the
 * other script that only look alike («Kиїв» with a Latin K) put right.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, oneScript)
    .normalize('NFD')
    .replace(/[’ʼ'`ʹ‘′"“”«»]/g, '')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .normalize('NFC')
}

/** A word in two scripts is read in the one of which it has letters that the other lacks. */
function oneScript(word: string): string {
  const mixed = /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)
  if (!mixed) return word
  const letters = Array.from(word.normalize('NFC'))
  const cyrillic = letters.some((letter) => /\p{Script=Cyrillic}/u.test(letter) && !toLatin.has(letter))
  const alike = cyrillic ? toCyrillic : toLatin
  return letters.map((letter) => alike.get(letter) ?? letter).join('')
}

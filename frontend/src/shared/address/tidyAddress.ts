/**
 * Public ids as people type, cut and paste them, brought to the one way the register writes them. What is no such id even
 * then is left as it is, so that the page can say what it looked for.
 */
export function tidyCode(text: string): string {
  const plain = bare(text).toUpperCase()
  // The first two letters are often Cyrillic, or missing.
  const digits = /^(?:[UУ][AА])?(\d{17})$/u.exec(plain)?.[1]
  return digits ? `UA${digits}` : text
}

export function tidyCountry(text: string): string {
  const plain = bare(text).toUpperCase()
  return /^[A-Z]{2}$/.test(plain) ? plain : text
}

export function tidySlug(text: string): string {
  const plain = bare(text, /[\s_]+/g, '-').toLowerCase()
  return /^[a-z]{2}-[a-z0-9-]+$/.test(plain) ? plain : text
}

export function tidyNumber(text: string): string {
  return /^(?:№|#)?0*([1-9]\d{0,8})$/.exec(bare(text))?.[1] ?? text
}

/** Without blanks, and without the brackets, quotes and stops that a copied address brings along. */
function bare(text: string, inner = /\s+/g, instead = ''): string {
  return text
    .trim()
    .replaceAll(/^[«»"'“”„([<{]+|[«»"'“”.,;:)\]>}/]+$/gu, '')
    .trim()
    .replaceAll(inner, instead)
}

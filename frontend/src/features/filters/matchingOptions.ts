import type { Option } from './filterLabels'

/**
 * The options whose name has a word beginning with what was typed: chosen ones first, then those that would give
 * something, the larger first. Ones that would give nothing are offered only to who asks for them.
 */
export function matchingOptions(options: Option[], typed: string, selected: readonly string[]): Option[] {
  const chosen = new Set(selected)
  const words = typed.split(/\s+/).filter(Boolean)
  return options
    .filter(({ searchable, count, value }) =>
      words.length === 0 ? count > 0 || chosen.has(value) : words.every((word) => startsAWord(searchable, word)),
    )
    .sort((a, b) => Number(chosen.has(b.value)) - Number(chosen.has(a.value)) || b.count - a.count)
}

function startsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || /[\s\-(]/.test(text[at - 1] ?? '')) return true
  }
  return false
}

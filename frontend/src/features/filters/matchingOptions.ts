import type { FacetValue, Option } from './facetValues'

/**
 * The values whose name has words beginning with what was typed: chosen ones first, then those that would give
 * something, the larger first. Ones that would give nothing are offered only to who asks for them by name. Those that
 * the search knows by another name follow, in its order; what would give nothing is last.
 */
export function matchingOptions(
  values: readonly FacetValue[],
  counts: Uint32Array,
  typed: string,
  selected: readonly string[],
  found: ReadonlyMap<string, number> = new Map(),
): Option[] {
  const chosen = new Set(selected)
  const words = typed.split(/[\s\-]+/).filter(Boolean)
  const options: Option[] = []
  const further: Option[] = []
  values.forEach((each, position) => {
    const count = counts[position] ?? 0
    const offered =
      words.length === 0
        ? count > 0 || chosen.has(each.value)
        : words.every((word) => startsAWord(each.searchable, word))
    if (offered) options.push({ ...each, count })
    else if (found.has(each.value)) further.push({ ...each, count })
  })
  options.sort((a, b) => Number(chosen.has(b.value)) - Number(chosen.has(a.value)) || b.count - a.count)
  further.sort((a, b) => (found.get(a.value) ?? 0) - (found.get(b.value) ?? 0))
  const all = [...options, ...further]
  const worth = ({ value, count }: Option) => count > 0 || chosen.has(value)
  return [...all.filter(worth), ...all.filter((option) => !worth(option))]
}

function startsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || /[\s\-(]/.test(text[at - 1] ?? '')) return true
  }
  return false
}

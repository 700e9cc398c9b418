import type { Register } from '@/shared/register/register'

export type EntityKind = 'municipality' | 'partner' | 'country' | 'region' | 'raion' | 'partnership'

const units = ['municipality', 'raion', 'region'] as const

/** What a KATOTTH code is the code of: they are unique over all levels. */
export function entityOfCode({ index }: Register, code: string): (typeof units)[number] | undefined {
  return units.find((unit) => index[unit].has(code))
}

/** The codes of a municipality's settlements begin like its own: two letters, then two, two and three digits. */
const PREFIX = 9

export function municipalityOfSettlement({ doc, index }: Register, code: string): number | undefined {
  if (!/^UA\d{17}$/.test(code) || index.municipality.has(code)) return undefined
  const found = doc.municipalities.code.findIndex((each) => each.startsWith(code.slice(0, PREFIX)))
  return found < 0 ? undefined : found
}

/** What of an address may be words to search for; nothing where it is a code or a number. */
export function wordsOf(kind: EntityKind, id: string): string {
  const plain = kind === 'partner' ? id.replace(/^[a-z]{2}-/i, '') : id
  const words = plain.replaceAll(/[^\p{L}\p{M}\d'’]+/gu, ' ').trim()
  return /\p{L}{2}/u.test(words) && !/\d{5}/.test(words) ? words.slice(0, 100) : ''
}

import type { RawSearch } from '@/shared/address/rawSearch'
import { plainText } from '@/shared/format/plainText'

/** What an address of the manual looks for; empty where it looks for nothing. */
export function soughtIn({ q }: RawSearch): string {
  const text = Array.isArray(q) ? (q[0] ?? '') : (q ?? '')
  return plainText(text)
}

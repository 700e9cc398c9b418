import type { Register } from '@/shared/register/register'
import type { Text } from './formState'

/** As the API puts it into a document: about half of the partners have no Ukrainian name, and their own stands in. */
export function officialPartnerName(register: Register, position: number | undefined): Text | undefined {
  if (position === undefined) return undefined
  const { nameUk, nameEn, nameNative } = register.doc.partners
  const en = nameEn[position] ?? ''
  return { uk: nameUk[position] ?? nameNative[position] ?? en, en }
}

import type { Language } from '@/shared/i18n/language'
import { partnerName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'

/** The partner's names other than the one that is shown. */
export function otherPartnerNames(register: Register, position: number, language: Language): string {
  const { nameUk, nameEn, nameNative } = register.doc.partners
  const shown = partnerName(register, position, language)
  const names = [nameNative[position], nameEn[position], nameUk[position]].filter((name) => name && name !== shown)
  return [...new Set(names)].join(' · ')
}

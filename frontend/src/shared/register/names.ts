import type { Language } from '@/shared/i18n/language'
import type { Register } from './register'

/** Names by position in the document. About half of the partners have no Ukrainian name: then their own, then English. */
export function municipalityName(register: Register, position: number, language: Language): string {
  const { nameUk, nameEn } = register.doc.municipalities
  return (language === 'uk' ? nameUk[position] : nameEn[position]) ?? ''
}

export function raionName(register: Register, position: number, language: Language): string {
  const { nameUk, nameEn } = register.doc.raions
  return (language === 'uk' ? nameUk[position] : nameEn[position]) ?? ''
}

export function regionName(register: Register, position: number, language: Language): string {
  const { nameUk, nameEn } = register.doc.regions
  return (language === 'uk' ? nameUk[position] : nameEn[position]) ?? ''
}

export function countryName(register: Register, position: number, language: Language): string {
  const { nameUk, nameEn } = register.doc.countries
  return (language === 'uk' ? nameUk[position] : nameEn[position]) ?? ''
}

export function partnerName(register: Register, position: number, language: Language): string {
  const { nameUk, nameEn, nameNative } = register.doc.partners
  const foreign = nameEn[position] ?? ''
  return language === 'uk' ? (nameUk[position] ?? nameNative[position] ?? foreign) : foreign
}

export function themeName(register: Register, position: number, language: Language): string {
  const { nameUk, nameEn } = register.doc.themes
  return (language === 'uk' ? nameUk[position] : nameEn[position]) ?? ''
}

/** The Ukrainian side of a partnership: its municipality, or what signed in its place. */
export function partyName(register: Register, row: number, language: Language): string {
  const { doc } = register
  const named = doc.partnerships.partyNames[String(doc.partnerships.id[row])]
  if (named) return named[language]
  const municipality = register.municipality[row] ?? -1
  if (municipality >= 0) return municipalityName(register, municipality, language)
  const raion = register.raion[row] ?? -1
  return raion >= 0 ? raionName(register, raion, language) : regionName(register, register.region[row] ?? -1, language)
}

import type { Language } from '@/shared/i18n/language'
import type { Register } from './register'

/** Names by position in the document. */
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
  return shownName({ uk: nameUk[position], en: nameEn[position] ?? '', native: nameNative[position] }, language)
}

/**
 * The name to show. About half of the partners have no Ukrainian one: then their own stands in, if it is in a script
 * that the reader can be expected to read, else the English one; nothing is transcribed by us.
 */
export function shownName(name: ShownNames, language: Language): string {
  if (language === 'en') return name.en
  const own =
    name.native && /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(name.native) ? name.native : null
  return name.uk ?? own ?? name.en
}

interface ShownNames {
  uk?: string | null | undefined
  en: string
  native?: string | null | undefined
}

export function themeName(register: Register, position: number, language: Language): string {
  const { nameUk, nameEn } = register.doc.themes
  return (language === 'uk' ? nameUk[position] : nameEn[position]) ?? ''
}

export function sourceTitle(register: Register, position: number, language: Language): string {
  const { sources } = register.doc
  // What is at hand offline may be an older answer, from before sources had Ukrainian titles.
  const ukrainian = language === 'uk' && 'titleUk' in sources ? sources.titleUk[position] : null
  return ukrainian ?? sources.title[position] ?? ''
}

interface NamedSource {
  title: string
  titleUk: string | null
  publisher: string
  publisherUk: string | null
}

/** A source as the API names it, in the page's language where somebody has written that. */
export function sourceNames(source: NamedSource, language: Language): { title: string; publisher: string } {
  const { title, titleUk, publisher, publisherUk } = source
  return language === 'uk' ? { title: titleUk ?? title, publisher: publisherUk ?? publisher } : { title, publisher }
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

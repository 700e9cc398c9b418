import type { Schema } from '@/shared/api/client'
import type { Language } from '@/shared/i18n/language'

/** Former names in the page's language, or in any where there are none. */
export function formerNamesOf({ formerNames }: Schema<'MunicipalityDetail'>, language: Language): string[] {
  const inLanguage = formerNames.filter((former) => former.language === language)
  return [...new Set((inLanguage.length > 0 ? inLanguage : formerNames).map(({ name }) => name))]
}

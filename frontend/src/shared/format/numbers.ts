import type { Language } from '@/shared/i18n/language'

const locales: Record<Language, string> = { uk: 'uk-UA', en: 'en-GB' }
const formats: Record<Language, Intl.NumberFormat> = {
  uk: new Intl.NumberFormat(locales.uk),
  en: new Intl.NumberFormat(locales.en),
}

export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value)
}

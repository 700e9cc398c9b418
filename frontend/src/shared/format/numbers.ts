import type { Language } from '@/shared/i18n/language'

const locales: Record<Language, string> = { uk: 'uk-UA', en: 'en-GB' }
const formats: Record<Language, Intl.NumberFormat> = {
  uk: new Intl.NumberFormat(locales.uk),
  en: new Intl.NumberFormat(locales.en),
}

export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value)
}

/** "85 КБ", "1,4 МБ": in thousands, as shops and networks count. */
export function formatBytes(bytes: number, language: Language): string {
  const large = bytes >= 1_000_000
  const value = large ? Math.round(bytes / 100_000) / 10 : Math.max(1, Math.round(bytes / 1000))
  const unit = { uk: large ? 'МБ' : 'КБ', en: large ? 'MB' : 'KB' }[language]
  return `${formatNumber(value, language)}\u00a0${unit}`
}

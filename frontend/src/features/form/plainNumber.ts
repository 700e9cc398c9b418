import type { Language } from '@/shared/i18n/language'

const shape: Record<Language, RegExp> = {
  // «1 250,50»; a point is taken for the comma that it stands for.
  uk: /^-?\d+([.,]\d+)?$/,
  // "1,250.50"
  en: /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/,
}

/**
 * A number as people of the language write it, as the API reads it: "1 250,50" is 1250.50. What is no number is left as it
 * is: the API says so, and the reader sees what was typed.
 */
export function plainNumber(typed: string, language: Language): string {
  const text = typed
    .trim()
    .replace(/[\s'’]/g, '')
    .replace(/^[−–]/, '-')
  if (!shape[language].test(text)) return typed.trim()
  return language === 'uk' ? text.replace(',', '.') : text.replaceAll(',', '')
}

/** How a number that is not typed in plain digits will stand in the document; null where there is nothing to tell. */
export function readNumber(typed: string, language: Language): string | null {
  const plain = plainNumber(typed, language)
  if (!/^-?\d+(\.\d+)?$/.test(plain) || plain === typed.trim()) return null
  const decimals = plain.split('.')[1]?.length ?? 0
  if (decimals > 4) return null
  const format = new Intl.NumberFormat(language === 'uk' ? 'uk-UA' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  const written = format.format(Number(plain))
  const spaced = (text: string) => text.trim().replace(/\s/g, ' ')
  return spaced(written) === spaced(typed) ? null : written
}

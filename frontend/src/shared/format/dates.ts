import type { Language } from '@/shared/i18n/language'

const locales: Record<Language, string> = { uk: 'uk-UA', en: 'en-GB' }

/** An ISO date of any precision in words: "12 травня 2019 р.", "травень 2019 р.", "2019". */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year) return date
  if (!month) return String(year)
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (day) options.day = 'numeric'
  return whole(
    new Intl.DateTimeFormat(locales[language], options).format(new Date(Date.UTC(year, month - 1, day ?? 1))),
  )
}

/** Browsers differ in the blank before "р.": no line ends there. */
const whole = (date: string) => date.replace(' р.', '\u00a0р.')

/** A moment of the reader's own clock, to the minute: "25 листопада 2026 р. о 03:12", "25 November 2026 at 03:12". */
export function formatMoment(moment: Date, language: Language): string {
  return whole(new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(moment))
}

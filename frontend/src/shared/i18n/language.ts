export type Language = 'uk' | 'en'

/** The page's language is in its address: `/…` is Ukrainian, `/en/…` English, the rest of the path is the same. */
export function languageOf(pathname: string): Language {
  return /^\/en(\/|$)/.test(pathname) ? 'en' : 'uk'
}

export function basepathOf(language: Language): string {
  return language === 'en' ? '/en' : '/'
}

/** The same place in the other language; `pathname` is the browser's, base path included. */
export function inLanguage(language: Language, pathname: string, search: string): string {
  const path = pathname.replace(/^\/en(?=\/|$)/, '') || '/'
  return (language === 'en' ? (path === '/' ? '/en/' : `/en${path}`) : path) + search
}

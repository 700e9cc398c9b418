import { isOfTheManual, registerPath } from '../src/shared/offline/keptAnswers'

/**
 * What a request is for, which decides where its answer comes from. Null: none of our business, the browser does as it
 * would without us.
 */
export type Kind = 'page' | 'asset' | 'register' | 'answer' | 'file' | null

interface Asked {
  method: string
  mode: string
  url: string
}

/** Documents that are no pages of the application: without a connection its shell must not stand in for them. */
const elsewhere = /^\/(api(\/|$)|openapi|q\/|problems\/|sitemap|robots\.txt$|\.well-known\/)/

export function kindOf({ method, mode, url }: Asked, origin: string, shell: readonly string[]): Kind {
  const { origin: asked, pathname, search, searchParams } = new URL(url)
  if (method !== 'GET' || asked !== origin) return null
  if (mode === 'navigate') return elsewhere.test(pathname) ? null : 'page'
  if (pathname.startsWith('/assets/')) return 'asset'
  if (pathname === registerPath && search === '') return 'register'
  // Files for download are kept by whoever downloads them, and what is typed into a search box is not worth keeping.
  if (pathname.startsWith('/api/v1')) {
    const typed = pathname === '/api/v1/search' || (isOfTheManual(pathname) && searchParams.has('q'))
    return searchParams.has('format') || typed || pathname === '/api/v1/guidelines/book' ? null : 'answer'
  }
  return shell.includes(pathname) ? 'file' : null
}

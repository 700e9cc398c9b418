/** An address of this site as the router wants it: without the language, which it has already. */
export function sitePlace(href: string): { path: string; search: string; hash: string } {
  const { pathname, search, hash } = new URL(href, 'https://here.invalid')
  return { path: pathname.replace(/^\/en(?=\/|$)/, '') || '/', search, hash: decodeURIComponent(hash.slice(1)) }
}

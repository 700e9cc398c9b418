/** Put in by the build: answers kept under another contract may lack what this page reads. */
declare const __CONTRACT__: string

/** Where the service worker keeps the API's answers, and what it writes on each: the page reads how old they are. */
export const answersPrefix = 'answers-'
export const answersCache = answersPrefix + __CONTRACT__
export const keptAtHeader = 'x-pobratym-kept-at'
export const registerPath = '/api/v1/map'

/** The manual's texts: few, and wanted where there is no connection. They are kept beside those asked for last. */
export function isOfTheManual(pathname: string): boolean {
  return /^\/api\/v1\/guidelines(\/(?!book$)[a-z0-9-]+)?$/.test(pathname)
}

/** What the service worker tells the page: whether the server could be reached just now. */
export type ConnectionMessage = { connection: 'here' | 'away' }

/** What the page tells the service worker: what it has loaded before there was one. */
export type KeepMessage = { keep: string[] }

/** When the answer that is at hand was last seen to be the server's own; null where none is kept. */
export async function answerKeptAt(path: string): Promise<Date | null> {
  if (!('caches' in globalThis)) return null
  const cache = await caches.open(answersCache)
  const kept = await cache.match(path, { ignoreVary: true })
  const at = Number(kept?.headers.get(keptAtHeader))
  return at > 0 ? new Date(at) : null
}

export function registerKeptAt(): Promise<Date | null> {
  return answerKeptAt(registerPath)
}

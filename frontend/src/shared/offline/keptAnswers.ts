/** Put in by the build: answers kept under another contract may lack what this page reads. */
declare const __CONTRACT__: string

/** Where the service worker keeps the API's answers, and what it writes on each: the page reads how old they are. */
export const answersPrefix = 'answers-'
export const answersCache = answersPrefix + __CONTRACT__
export const keptAtHeader = 'x-pobratym-kept-at'
export const registerPath = '/api/v1/map'

/** What the service worker tells the page: whether the server could be reached just now. */
export type ConnectionMessage = { connection: 'here' | 'away' }

/** What the page tells the service worker: what it has loaded before there was one. */
export type KeepMessage = { keep: string[] }

/** When the register that is at hand was last seen to be the server's own; null where none is kept. */
export async function registerKeptAt(): Promise<Date | null> {
  if (!('caches' in globalThis)) return null
  const cache = await caches.open(answersCache)
  const kept = await cache.match(registerPath, { ignoreVary: true })
  const at = Number(kept?.headers.get(keptAtHeader))
  return at > 0 ? new Date(at) : null
}

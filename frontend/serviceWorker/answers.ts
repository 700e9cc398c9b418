import { answersCache, isOfTheManual, keptAtHeader } from '../src/shared/offline/keptAnswers'
import { after, isSound } from './network'

/** Answers beside the register and the manual that are kept: those asked for last. */
const most = 80
/** Milliseconds for which a kept register is shown at once, and the server asked behind it. */
const young = 60 * 60 * 1000
/** Milliseconds for which a reader waits for the server where there is an answer at hand. */
const patience = 3000

export interface Answered {
  answer: Response
  /** Whether the server could be reached; undefined while it has not answered yet. */
  reached?: boolean
}

/**
 * The register: at once what is at hand if it is young, since it is large and rarely changes, and the server's behind it;
 * the page finds out by itself that there is a newer one. `insist` is for the reader who wants to see that one.
 */
export async function register(
  request: Request,
  insist: boolean,
  wait: (rest: Promise<unknown>) => void,
): Promise<Answered> {
  const kept = await find(request)
  const age = Date.now() - Number(kept?.headers.get(keptAtHeader))
  if (!kept || insist || !(age < young)) return current(request, kept)
  wait(fetchAndKeep(request).catch(() => undefined))
  return { answer: kept }
}

/** Any other answer: the server's, and what is at hand where it does not come. */
export async function answer(request: Request): Promise<Answered> {
  return current(request, await find(request))
}

async function current(request: Request, kept: Response | undefined): Promise<Answered> {
  const asked = fetchAndKeep(request).then((fresh): Answered => ({ answer: fresh, reached: true }))
  if (!kept) return asked
  const atHand: Answered = { answer: kept, reached: false }
  // The server's own trouble (5xx) is no reason to take away what was there a minute ago.
  const sound = asked.then((fresh) => (fresh.answer.status >= 500 ? atHand : fresh)).catch(() => atHand)
  return Promise.race([sound, after(patience, { answer: kept })])
}

/** Asked with the browser's own cache, which validates by ETag: an unchanged answer costs a 304. */
export async function fetchAndKeep(request: Request): Promise<Response> {
  const fresh = await fetch(request)
  if (isSound(fresh) && fresh.headers.get('content-type')?.includes('json')) {
    const copy = fresh.clone()
    const headers = new Headers(copy.headers)
    headers.set(keptAtHeader, String(Date.now()))
    const cache = await caches.open(answersCache)
    // Put behind all others: the first ones are those that nobody has asked for in a long time.
    await cache.delete(request.url, { ignoreVary: true })
    await cache.put(request.url, new Response(await copy.blob(), { status: 200, headers }))
    const keys = (await cache.keys()).filter(({ url }) => !isOfTheManual(new URL(url).pathname))
    await Promise.all(
      keys.slice(0, Math.max(0, keys.length - most)).map((old) => cache.delete(old, { ignoreVary: true })),
    )
  }
  return fresh
}

async function find(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(answersCache)
  return cache.match(request.url, { ignoreVary: true })
}

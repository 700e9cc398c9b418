import { answersCache, answersPrefix } from '../src/shared/offline/keptAnswers'
import { after, isSound } from './network'

/** Put in by the build: its print, and the files without which no page can be drawn. */
declare const __BUILD__: string
declare const __SHELL__: readonly string[]

export const shell = __SHELL__
const prefix = 'shell-'
const current = prefix + __BUILD__
const document = '/index.html'
/** Milliseconds for which a reader waits for a page's document. */
const patience = 6000

/** Takes over what an earlier build has kept under the same name, which has the hash of the content. */
export async function install(): Promise<void> {
  const cache = await caches.open(current)
  await Promise.all(
    shell.map(async (path) => {
      const kept = path.startsWith('/assets/') ? await caches.match(path) : undefined
      if (kept) await cache.put(path, kept)
      else await cache.add(new Request(path, { cache: 'no-cache' }))
    }),
  )
}

/** The build before this one stays: pages that are open were drawn by it and still ask for its parts. Answers of another contract go. */
export async function forgetOldBuilds(): Promise<void> {
  const names = await caches.keys()
  const builds = names.filter((name) => name.startsWith(prefix) && name !== current)
  const answers = names.filter((name) => name.startsWith(answersPrefix) && name !== answersCache)
  await Promise.all([...builds.slice(0, -1), ...answers].map((name) => caches.delete(name)))
}

/** A page: the server's document, which knows what the page says; without the server the shell, which draws any page. */
export async function page(request: Request): Promise<Response> {
  const kept = await own(document)
  if (!kept) return fetch(request)
  return Promise.race([fetch(request).catch(() => kept.clone()), after(patience, kept)])
}

/** A part that has its content's hash in its name: the one at hand is the right one for ever. */
export async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, { ignoreVary: true })
  if (kept) return kept
  const fresh = await fetch(request)
  if (isSound(fresh)) {
    const cache = await caches.open(current)
    await cache.put(request.url, fresh.clone())
  }
  return fresh
}

export async function file(request: Request): Promise<Response> {
  const kept = await own(request.url)
  return kept ? fetch(request).catch(() => kept) : fetch(request)
}

/** Of this build: a file without a hash in its name has another content in the one before. */
async function own(path: string): Promise<Response | undefined> {
  const cache = await caches.open(current)
  return cache.match(path, { ignoreVary: true })
}

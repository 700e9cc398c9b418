/// <reference lib="webworker" />
import { type ConnectionMessage, type KeepMessage } from '../src/shared/offline/keptAnswers'
import { answer, fetchAndKeep, register, type Answered } from './answers'
import { kindOf } from './kinds'
import { asset, file, forgetOldBuilds, install, page, shell } from './shell'

declare const self: ServiceWorkerGlobalScope

// Nothing of an open page changes by it: its parts are named by their content and both builds' parts are kept.
self.addEventListener('install', (event) => event.waitUntil(install().then(() => self.skipWaiting())))

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldBuilds(), self.clients.claim()]))
})

/** What was loaded before there was a worker to keep it. */
self.addEventListener('message', (event) => {
  const { keep } = event.data as Partial<KeepMessage>
  const requests = (keep ?? []).map((url) => new Request(url))
  event.waitUntil(
    Promise.allSettled(
      requests.map(async (request) => {
        const kind = kindOf({ method: 'GET', mode: 'cors', url: request.url }, self.location.origin, shell)
        if (kind === 'asset') await asset(request)
        else if (kind === 'register' || kind === 'answer') await fetchAndKeep(request)
      }),
    ),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const kind = kindOf(request, self.location.origin, shell)
  if (kind === 'page') event.respondWith(page(request))
  else if (kind === 'asset') event.respondWith(asset(request))
  else if (kind === 'file') event.respondWith(file(request))
  else if (kind === 'register') {
    const insist = request.cache === 'no-cache' || request.cache === 'reload'
    event.respondWith(
      told(
        event,
        register(request, insist, (rest) => event.waitUntil(rest)),
      ),
    )
  } else if (kind === 'answer') event.respondWith(told(event, answer(request)))
})

/** Lets the page know whether the server was there, so that it can say how old is what it shows. */
async function told(event: FetchEvent, answered: Promise<Answered>): Promise<Response> {
  const { answer: response, reached } = await answered
  if (reached !== undefined && event.clientId) {
    const message: ConnectionMessage = { connection: reached ? 'here' : 'away' }
    const client = await self.clients.get(event.clientId)
    client?.postMessage(message)
  }
  return response
}

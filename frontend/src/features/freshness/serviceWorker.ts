import type { KeepMessage } from '@/shared/offline/keptAnswers'

/** Milliseconds after the page has loaded: the worker fetches every page's parts, and the page comes first. */
const settling = 3000
/** Milliseconds between two looks for a new build while the page stays open. */
const lookAgain = 30 * 60 * 1000

/** Has the browser keep the page and what was seen on it, so that it works without a connection. */
export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const start = () => setTimeout(() => void register().catch(() => undefined), settling)
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
  setInterval(() => void registration.update().catch(() => undefined), lookAgain)
  await navigator.serviceWorker.ready
  // What this page has loaded, or was loading, before there was a worker to keep it.
  new PerformanceObserver((list) => {
    const keep = list
      .getEntries()
      .filter((entry) => 'workerStart' in entry && entry.workerStart === 0)
      .map(({ name }) => name)
    if (keep.length > 0) registration.active?.postMessage({ keep } satisfies KeepMessage)
  }).observe({ type: 'resource', buffered: true })
}

/** Calls back when a newer build has taken the earlier one's place; its parts are at hand then. */
export function onNewBuild(happened: () => void): void {
  if (!('serviceWorker' in navigator)) return
  let controlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) happened()
    controlled = true
  })
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Language } from '@/shared/i18n/language'
import { answerKeptAt } from '@/shared/offline/keptAnswers'
import { contentsQuery } from '../queries'

/** Milliseconds after which a text at hand is asked for again. */
const fresh = 24 * 60 * 60 * 1000

/**
 * Has the service worker keep the whole manual in this language, once the reader has opened any of it: one text after the
 * other, while the page has nothing better to do. Whoever saves data keeps what they read. True when all of it is at hand.
 */
export function useKeptManual(language: Language): boolean {
  const client = useQueryClient()
  const [kept, setKept] = useState<Language | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const keep = async () => {
      if (savesData() || !(await workerIsThere())) return
      const { items } = await client.query(contentsQuery(language))
      const paths = ['', ...items.map(({ slug }) => `/${slug}`)].map(
        (path) => `/api/v1/guidelines${path}?language=${language}`,
      )
      for (const path of paths) {
        const at = await answerKeptAt(path)
        if (at && Date.now() - at.getTime() < fresh) continue
        await idle()
        if (stop.signal.aborted) return
        // Asked for as the page asks: the service worker keeps what comes by.
        await fetch(path, { signal: stop.signal })
      }
      const all = await Promise.all(paths.map(answerKeptAt))
      if (!stop.signal.aborted && all.every((at) => at !== null)) setKept(language)
    }
    // Without a connection there is what there is.
    keep().catch(() => undefined)
    return () => stop.abort()
  }, [client, language])
  return kept === language
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

/** Whether what is asked for passes the service worker, from the moment that it does. */
async function workerIsThere(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false
  if (navigator.serviceWorker.controller) return true
  return new Promise((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true }),
  )
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 })
    else setTimeout(resolve, 300)
  })
}

import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api } from '@/shared/api/client'
import type { Language } from '@/shared/i18n/language'
import { contentsQuery, guidelineQuery, type GuidelineList } from '../queries'
import { findInTexts } from './findInTexts'

export interface Found extends Pick<GuidelineList, 'items' | 'readAs'> {
  /** Found on the device, by simpler rules: the server could not be asked. */
  onDevice: boolean
}

/** What the manual has on these words: asked of the server, and where that is away looked for in the texts at hand. */
export function manualSearchQuery(language: Language, q: string) {
  return queryOptions({
    queryKey: ['guidelines', language, 'search', q],
    queryFn: async ({ signal, client }): Promise<Found> => {
      try {
        const query = { language, q }
        const found = await answerOf(api.GET('/api/v1/guidelines', { params: { query }, signal }))
        return { ...found, onDevice: false }
      } catch (failure) {
        if (signal.aborted) throw failure
        const { items } = await client.query(contentsQuery(language))
        const texts = await Promise.all(items.map(({ slug }) => client.query(guidelineQuery(language, slug))))
        return { items: findInTexts(items, texts, q), onDevice: true }
      }
    },
    enabled: q !== '',
    retry: false,
  })
}

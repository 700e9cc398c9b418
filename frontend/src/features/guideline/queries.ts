import { queryOptions } from '@tanstack/react-query'
import { answerOf, ApiError } from '@/shared/api/answerOf'
import { api, type Schema } from '@/shared/api/client'
import type { Language } from '@/shared/i18n/language'
import { findInTexts } from './search/findInTexts'

export type Guideline = Schema<'Guideline'>
export type GuidelineSummary = Schema<'GuidelineSummary'>
export type GuidelineList = Schema<'GuidelineList'>

/** The manual's contents: chapters and appendices in their order, and its files. */
export function contentsQuery(language: Language) {
  return queryOptions({
    queryKey: ['guidelines', language],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/guidelines', { params: { query: { language } }, signal })),
  })
}

/** One chapter or appendix with its text. */
export function guidelineQuery(language: Language, slug: string) {
  return queryOptions({
    queryKey: ['guidelines', language, slug],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/guidelines/{slug}', { params: { path: { slug }, query: { language } }, signal })),
    // What is not there will not be there at the fourth asking either.
    retry: (count, error) => !(error instanceof ApiError && error.status === 404) && count < 2,
  })
}

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

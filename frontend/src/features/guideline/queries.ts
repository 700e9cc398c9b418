import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api, type Schema } from '@/shared/api/client'
import type { Language } from '@/shared/i18n/language'

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
  })
}

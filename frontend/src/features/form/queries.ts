import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf } from '@/shared/api/answerOf'
import { api, type Schema } from '@/shared/api/client'
import type { Language } from '@/shared/i18n/language'

export type FormDefinition = Schema<'FormDefinition'>
export type FormField = Schema<'FormField'>

export function formQuery(number: string) {
  return queryOptions({
    queryKey: ['form', number],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/forms/{number}', { params: { path: { number } }, signal })),
    staleTime: Infinity,
  })
}

export const formsQuery = queryOptions({
  queryKey: ['forms'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/forms', { signal })),
  staleTime: Infinity,
})

/** The manual's appendices, which say what each form is for. */
export function appendicesQuery(language: Language) {
  return queryOptions({
    queryKey: ['appendices', language],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/guidelines', { params: { query: { language, kind: 'appendix' } }, signal })),
    staleTime: Infinity,
  })
}

/** The name by which a municipality signs, which the held register does not have. */
export function officialNameQuery(code: string) {
  return queryOptions({
    queryKey: ['official-name', code],
    queryFn: async ({ signal }) => {
      const found = await answerOf(api.GET('/api/v1/municipalities/{code}', { params: { path: { code } }, signal }))
      return found.officialName
    },
    enabled: code !== '',
    staleTime: Infinity,
  })
}

export type FoundKind = 'municipality' | 'partner'

/** What the search finds of one kind: any inflected form, former and foreign names, codes, a typo or two. */
export function foundQuery(kind: FoundKind, q: string) {
  return queryOptions({
    queryKey: ['form-search', kind, q],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/search', { params: { query: { q, kind: [kind], limit: 12 } }, signal })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  })
}

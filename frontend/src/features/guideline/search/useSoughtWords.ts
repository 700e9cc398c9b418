import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { manualSearchQuery } from './queries'
import { fold, tellingWords } from './sameWord'

const none: readonly string[] = []

/** The words to mark in a text to which a search led: those that the server has found, and their forms. */
export function useSoughtWords(q: string): readonly string[] {
  const language = useLanguage()
  const { data } = useQuery(manualSearchQuery(language, q))
  return useMemo(() => {
    if (q === '') return none
    const found = new Set(
      (data?.items ?? [])
        .flatMap(({ matches = [] }) => matches.flatMap(({ passage }) => passage))
        .filter(({ match }) => match)
        .map(({ text }) => fold(text)),
    )
    return found.size > 0 ? [...found] : tellingWords(data?.readAs ?? q)
  }, [q, data])
}

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { manualSearchQuery } from './queries'
import { fold, sameWord, tellingWords } from './sameWord'

const none: readonly string[] = []

/** The words to mark in a text to which a search led: those that the server has found, in their forms. */
export function useSoughtWords(q: string): readonly string[] {
  const language = useLanguage()
  const { data } = useQuery(manualSearchQuery(language, q))
  return useMemo(() => {
    if (q === '') return none
    const asked = tellingWords(data?.readAs ?? q)
    const found = new Set(
      (data?.items ?? [])
        .flatMap(({ matches = [] }) => matches.flatMap(({ passage }) => passage))
        .filter(({ match }) => match)
        .map(({ text }) => fold(text)),
    )
    // What the question has beside them is not what it is about.
    return [...found].filter((word) => asked.some((each) => sameWord(each, word))).concat(found.size > 0 ? [] : asked)
  }, [q, data])
}

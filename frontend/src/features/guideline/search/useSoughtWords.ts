import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { manualSearchQuery } from './queries'
import { fold, sameWord, tellingWords, wordsOf } from './sameWord'

const none: readonly string[] = []

/** The words to mark in a text to which a search led: those that the server has found, and their forms. */
export function useSoughtWords(q: string): readonly string[] {
  const language = useLanguage()
  const { data } = useQuery(manualSearchQuery(language, q))
  return useMemo(() => {
    if (q === '') return none
    const asked = tellingWords(data?.readAs ?? q)
    const matches = (data?.items ?? []).flatMap((item) => item.matches ?? [])
    const inPassages = matches.flatMap(({ passage }) =>
      passage.filter(({ match }) => match).map(({ text }) => fold(text)),
    )
    // A passage does not show its heading.
    const inHeadings = matches
      .flatMap(({ heading }) => wordsOf(heading).map(fold))
      .filter((word) => asked.some((each) => sameWord(each, word)))
    const found = new Set([...inPassages, ...inHeadings])
    return found.size > 0 ? [...found] : asked
  }, [q, data])
}

import { createContext, useContext, useMemo } from 'react'
import { inPieces, type Piece } from '../search/sameWord'

/** The words that led here by the search; none where nobody searched. */
export const SoughtWords = createContext<readonly string[]>([])

/** A text with the words marked that the reader looked for. */
export function Marked({ text }: { text: string }) {
  const sought = useContext(SoughtWords)
  const pieces = useMemo(() => (sought.length > 0 ? inPieces(text, sought) : null), [text, sought])
  return pieces ? <Pieces pieces={pieces} /> : text
}

export function Pieces({ pieces }: { pieces: Piece[] }) {
  // A piece has nothing but its place.
  return pieces.map(({ text, match }, i) => (match ? <mark key={i}>{text}</mark> : text))
}

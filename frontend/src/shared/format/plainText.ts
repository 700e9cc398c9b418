/** Longer is no name; the API refuses it. */
export const longestText = 200

/** What was typed or pasted as a text to look for: without marks that are not seen or turn the direction, and not endless. */
export function plainText(typed: string): string {
  return withoutMarks(typed.slice(0, 2 * longestText))
    .trim()
    .slice(0, longestText)
}

export function withoutMarks(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '')
}

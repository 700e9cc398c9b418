/** Characters that show nothing: the document does without them, and they are not counted. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF\r]/g

/** How long the API finds a text: as the document would have it, an astral character as one. */
export function textLength(text: string, lines: boolean): number {
  const visible = text.replace(invisible, '')
  const tidy = lines ? visible.trim() : visible.replace(/\s+/g, ' ').trim()
  let length = 0
  for (let i = 0; i < tidy.length; i++, length++) {
    const unit = tidy.charCodeAt(i)
    if (unit >= 0xd800 && unit < 0xdc00) i++
  }
  return length
}

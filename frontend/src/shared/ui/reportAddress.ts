/** A `mailto:` address with everything in it encoded as the standard wants (a blank is %20, a line break %0D%0A). */
export function reportAddress(to: string, subject: string, body: string): string {
  const encoded = (text: string) => encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'))
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`
}

/**
 * A mail link with a subject and a first text; spaces as %20, since mail programs show plus signs as they are. Without an
 * address the writer fills it in.
 */
export function mailTo(address: string, subject: string, body = ''): string {
  const fields = Object.entries({ subject, body }).filter(([, value]) => value !== '')
  return `mailto:${address}?${fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}

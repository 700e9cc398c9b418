import { expect, test as base, type BrowserContext } from '@playwright/test'

/** Every test fails on an error in the console, on what the policy refuses, and on any request to another origin. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints = listen(context, new URL(baseURL ?? '').origin)
      await context.exposeFunction('complainOfRefusal', (text: string) => complaints.push(`refused: ${text}`))
      await context.addInitScript(() => {
        window.pobratymTest = {}
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          window.complainOfRefusal?.(`${effectiveDirective}: ${blockedURI}`),
        )
      })
      await use(complaints)
      expect(complaints, 'errors in the console, or requests to elsewhere').toEqual([])
    },
    { auto: true },
  ],
})

declare global {
  interface Window {
    complainOfRefusal?: (text: string) => void
  }
}

export { expect }

function listen(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`elsewhere: ${request.url()}`)
  })
  return complaints
}

import { vi } from 'vitest'

/** Answers the page's requests by path; what is not listed gets a 404, as the API would say. */
export function mockApi(answers: Record<string, unknown>): { asked: string[] } {
  const asked: string[] = []
  vi.stubGlobal('fetch', (input: RequestInfo | URL) => {
    const url = new URL(input instanceof Request ? input.url : input, window.location.origin)
    const address = url.pathname + decodeURIComponent(url.search)
    asked.push(address)
    const answer = answers[address] ?? answers[url.pathname]
    const body = answer ?? { type: '/problems/not-found', title: 'Not found', status: 404 }
    const type = answer ? 'application/json' : 'application/problem+json'
    return Promise.resolve(
      new Response(JSON.stringify(body), { status: answer ? 200 : 404, headers: { 'Content-Type': type } }),
    )
  })
  return { asked }
}

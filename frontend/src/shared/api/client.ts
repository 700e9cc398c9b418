import createClient from 'openapi-fetch'
import type { components, paths } from './schema.gen'

/** The one place that talks to the API; the path decides the types of parameters and answer. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up when asked, not when this file is loaded: tests put their own in its place.
  fetch: (request) => globalThis.fetch(request),
})

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

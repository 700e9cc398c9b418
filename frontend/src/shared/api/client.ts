import createClient from 'openapi-fetch'
import type { components, paths } from './schema.gen'

/** The one place that talks to the API; the path decides the types of parameters and answer. */
export const api = createClient<paths>({ baseUrl: '/', querySerializer: { array: { style: 'form', explode: true } } })

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

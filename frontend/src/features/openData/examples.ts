import curl from './examples/partnerships.sh?raw'
import javascript from './examples/partnerships.mjs?raw'
import python from './examples/partnerships.py?raw'
import r from './examples/partnerships.R?raw'

/** What the files have in place of the server's address; they run as they are against `make run`. */
export const EXAMPLE_SERVER = 'http://localhost:8080'

/** Files of this repository, run by the browser tests as they are shown. */
export const examples = [
  { id: 'curl', name: 'curl', text: curl },
  { id: 'python', name: 'Python', text: python },
  { id: 'r', name: 'R', text: r },
  { id: 'javascript', name: 'JavaScript', text: javascript },
] as const

export function exampleFor(text: string, server: string): string {
  return text.replaceAll(EXAMPLE_SERVER, server).trimEnd()
}

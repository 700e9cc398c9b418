import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// What jsdom lacks and the page asks for.
vi.stubGlobal('matchMedia', (query: string) => ({
  // A wide screen, a mouse, a light theme.
  matches: query.includes('width >='),
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))
vi.stubGlobal('scrollTo', () => undefined)
Object.defineProperties(HTMLElement.prototype, { clientHeight: { value: 600 }, clientWidth: { value: 1000 } })
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return
  this.open = false
  // Later, as a browser does.
  setTimeout(() => this.dispatchEvent(new Event('close')))
}
Element.prototype.scrollIntoView = () => undefined

// The first test of a file also waits for the lazy chunks to be compiled.
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

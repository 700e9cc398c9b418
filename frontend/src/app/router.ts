import { createRouter } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { parseSearch, stringifySearch } from '@/shared/address/rawSearch'
import { basepathOf, type Language } from '@/shared/i18n/language'
import { routeTree } from './routeTree.gen'

export function makeRouter(language: Language, queryClient: QueryClient) {
  return createRouter({
    routeTree,
    basepath: basepathOf(language),
    context: { language, queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}

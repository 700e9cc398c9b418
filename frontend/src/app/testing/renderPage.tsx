import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { activate } from '@/shared/i18n/activate'
import { languageOf } from '@/shared/i18n/language'
import { makeRouter } from '../router'

/** The whole page at an address, with the real router and catalogues; only the API is not there. */
export async function renderPage(address: string) {
  const language = languageOf(address.replace(/\?.*/, ''))
  await activate(language)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = makeRouter(language, queryClient)
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [address] }) })
  const view = render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  const search = () => new URLSearchParams(router.history.location.search)
  return { ...view, router, search }
}

import '@/shared/styles/base.css'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startServiceWorker } from '@/features/freshness/serviceWorker'
import { retryAnswer } from '@/shared/api/answerOf'
import { activate } from '@/shared/i18n/activate'
import { languageOf } from '@/shared/i18n/language'
import { registerQuery } from '@/shared/register/queries'
import { makeRouter } from './router'
import { takeNewBuilds } from './takeNewBuilds'

const language = languageOf(window.location.pathname)
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: retryAnswer,
      refetchOnWindowFocus: false,
      // Without a network the service worker answers.
      networkMode: 'always',
    },
  },
})
const router = makeRouter(language, queryClient)
/** Milliseconds after which the page begins without the register. */
const longestStill = 2000
const root = document.getElementById('root')

void start()
takeNewBuilds(router)

/** No await at the top of the module: the chunks waited for here import this very file. */
async function start() {
  // Nearly every page needs the register: it is asked for while texts and the page's own chunk are on their way.
  const register = queryClient.query(registerQuery).catch(() => undefined) // The page that needs it says what failed.
  await Promise.all([activate(language), router.load()])
  // Until then the reader has what the server said of this page; a blank or a spinner in its place would be no gain.
  await Promise.race([register, new Promise((resolve) => setTimeout(resolve, longestStill))])
  // A server that refuses at the moment is asked again: what it said before stays until that is settled.
  if (queryClient.getQueryState(registerQuery.queryKey)?.fetchFailureCount) await register
  if (!root) return
  startServiceWorker()
  // In small steps: what the server said can be read and scrolled until the page is there.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <I18nProvider i18n={i18n}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </I18nProvider>
      </StrictMode>,
    ),
  )
}

import { createRootRouteWithContext, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { formatState, parseState } from '@/features/filters/filterSchema'
import { SearchBox } from '@/features/search/SearchBox'
import type { SearchItem } from '@/features/search/queries'
import { Footer } from '@/features/site/Footer'
import { PageError } from '@/features/site/PageError'
import { PageNotFound } from '@/features/site/PageNotFound'
import { RouteChange } from '@/features/site/RouteChange'
import { TopBar } from '@/features/site/TopBar'
import type { RawSearch } from '@/shared/address/rawSearch'
import type { Language } from '@/shared/i18n/language'
import { defaultFilter, everything } from '@/shared/register/partnershipFilter'
import styles from './-root.module.css'

interface RouterContext {
  language: Language
  queryClient: QueryClient
}

export const Route = createRootRouteWithContext<RouterContext>()({
  // The address is read by filterSchema where it is used, so that what is dropped from it can be told there.
  validateSearch: (search): RawSearch => search as RawSearch,
  component: Site,
  notFoundComponent: PageNotFound,
  errorComponent: PageError,
})

/** How fresh is what is shown: not needed for the first sight of it. */
const Freshness = lazy(() => import('@/features/freshness/Freshness').then((module) => ({ default: module.Freshness })))

/** Pages that fill the window and scroll inside: there is no room below them. */
const fullHeight: readonly string[] = ['/', '/register']

function Site() {
  const pick = usePick()
  const navigate = useNavigate()
  const showAll = (q: string) =>
    void navigate({ to: '/register', search: formatState({ filter: { ...defaultFilter, q } }) })
  const page = useRouterState({ select: ({ matches }) => String(matches.at(-1)?.routeId) })
  return (
    <>
      <TopBar search={<SearchBox onPick={pick} onAll={showAll} />} />
      <RouteChange className={styles.page ?? ''}>
        <Outlet />
      </RouteChange>
      {!fullHeight.includes(page) && <Footer />}
      <Suspense>
        <Freshness low={page !== '/'} />
      </Suspense>
    </>
  )
}

/** What is found is selected on the map page (a region or raion filters the map), and opened from any other page. */
function usePick() {
  const navigate = useNavigate()
  const onMap = useRouterState({ select: ({ matches }) => matches.at(-1)?.routeId === '/' })
  return ({ kind, id }: SearchItem) => {
    if (onMap) {
      void navigate({
        to: '/',
        search: (previous: RawSearch) => {
          const { state } = parseState(previous)
          const { raion, region } = everything
          return kind === 'raion' || kind === 'region'
            ? formatState({ ...state, selection: null, filter: { ...state.filter, raion, region, [kind]: [id] } })
            : formatState({ ...state, selection: { kind, id } })
        },
      })
    } else if (kind === 'municipality') void navigate({ to: '/municipalities/$code', params: { code: id } })
    else if (kind === 'partner') void navigate({ to: '/partners/$id', params: { id } })
    else if (kind === 'country') void navigate({ to: '/countries/$code', params: { code: id } })
    else void navigate({ to: kind === 'raion' ? '/raions/$code' : '/regions/$code', params: { code: id } })
  }
}

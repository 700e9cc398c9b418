import { useRouter } from '@tanstack/react-router'
import { createContext, use, useMemo, type MouseEvent, type ReactNode } from 'react'
import { stringifySearch, type RawSearch } from '@/shared/address/rawSearch'
import { inLanguage } from '@/shared/i18n/language'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Records } from './figure'

type Place = { to: '/register' | '/municipalities'; search: RawSearch }

interface RecordsAddresses {
  hrefOf: (place: Place) => string
  placeOf: (records: Records) => Place
  follow: (place: Place) => void
}

const Addresses = createContext<RecordsAddresses | null>(null)

interface RecordsLinksProps {
  /** The address of the register under the filter of the page and one more condition. */
  searchOf: (filter: Partial<PartnershipFilter>) => RawSearch
  children: ReactNode
}

/**
 * Knows the addresses of records for all links below it. The router's own links each watch the whole of its state: with
 * several hundred on one page that is what the page would spend its time on.
 */
export function RecordsLinks({ searchOf, children }: RecordsLinksProps) {
  const router = useRouter()
  const language = useLanguage()
  const addresses = useMemo<RecordsAddresses>(
    () => ({
      hrefOf: ({ to, search }) => inLanguage(language, to, stringifySearch(search)),
      placeOf: (records) => {
        if (records.of === 'partnerships') return { to: '/register', search: searchOf(records.filter) }
        const { region, reportingState, partnerships } = records
        return { to: '/municipalities', search: { region, reportingState, partnerships } }
      },
      follow: (place) => void router.navigate(place),
    }),
    [router, language, searchOf],
  )
  return <Addresses value={addresses}>{children}</Addresses>
}

interface RecordsLinkProps {
  to: Records | undefined
  className?: string | undefined
  title?: string | undefined
  /** For the mouse alone: the same link stands in the figure's table. */
  asDrawing?: boolean
  children?: ReactNode
}

/** A number's way to the records behind it. */
export function RecordsLink({ to, className, title, asDrawing = false, children }: RecordsLinkProps) {
  const addresses = use(Addresses)
  if (!to || !addresses) {
    return (
      <span className={className} title={title}>
        {children}
      </span>
    )
  }
  const place = addresses.placeOf(to)
  const click = (event: MouseEvent) => {
    // A new tab, a new window, a download: the browser's own.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    addresses.follow(place)
  }
  return (
    <a
      href={addresses.hrefOf(place)}
      className={className}
      title={title}
      tabIndex={asDrawing ? -1 : undefined}
      onClick={click}
    >
      {children}
    </a>
  )
}

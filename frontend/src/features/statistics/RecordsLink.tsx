import { Link } from '@tanstack/react-router'
import { createContext, use, type ReactNode } from 'react'
import type { RawSearch } from '@/shared/address/rawSearch'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Records } from './figure'

/** The address of the register under the filter of the page and one more condition; given by the page. */
export const RecordsSearch = createContext<(filter: Partial<PartnershipFilter>) => RawSearch>(() => ({}))

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
  const searchOf = use(RecordsSearch)
  const rest = { className, title, ...(asDrawing && { tabIndex: -1 }) }
  if (!to) {
    return (
      <span className={className} title={title}>
        {children}
      </span>
    )
  }
  if (to.of === 'partnerships') {
    return (
      <Link to="/register" search={searchOf(to.filter)} {...rest}>
        {children}
      </Link>
    )
  }
  const { region, reportingState, partnerships } = to
  return (
    <Link to="/municipalities" search={{ region, reportingState, partnerships }} {...rest}>
      {children}
    </Link>
  )
}

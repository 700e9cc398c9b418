import { Link } from '@tanstack/react-router'
import { createContext, use, type ReactNode } from 'react'
import { formatState } from '@/features/filters/filterSchema'
import { everything, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import { statuses } from '@/shared/vocabulary/vocabulary'

/** The filter that gives the partnerships of the page's entity, in the register and in downloads. */
export const EntityFilter = createContext<PartnershipFilter>(everything)

interface RecordsLinkProps {
  /** Narrows the entity's partnerships further. */
  to: Partial<PartnershipFilter>
  className?: string | undefined
  /** Beside another link that says the same: not in the order of the keyboard. */
  pointerOnly?: boolean | undefined
  children?: ReactNode
}

/** Behind every number the records that it counts, in the register. */
export function RecordsLink({ to, className, pointerOnly, children }: RecordsLinkProps) {
  const filter = { ...use(EntityFilter), ...to }
  // What has no condition on the status is all of them; the page's own default leaves out what has ended.
  const status = filter.status.length > 0 ? filter.status : [...statuses]
  return (
    <Link
      to="/register"
      search={formatState({ filter: { ...filter, status } })}
      className={className}
      tabIndex={pointerOnly ? -1 : undefined}
    >
      {children}
    </Link>
  )
}

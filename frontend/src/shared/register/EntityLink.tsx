import { Link } from '@tanstack/react-router'
import { use, type ReactNode } from 'react'
import type { SelectionKind } from './selection'
import { SelectionLinks } from './SelectionLinks'

interface EntityLinkProps {
  kind: SelectionKind | 'raion' | 'region'
  id: string
  className?: string | undefined
  /** Where the words inside do not say enough by themselves. */
  label?: string
  /** When the pointer comes to it, or the focus. */
  onPoint?: () => void
  children: ReactNode
}

/** Leads to the entity's page; on the map page a municipality, partner or country is selected there instead. */
export function EntityLink({ kind, id, className, label, onPoint, children }: EntityLinkProps) {
  const select = use(SelectionLinks)
  if (kind === 'raion' || kind === 'region') {
    return (
      <Link
        to={kind === 'raion' ? '/raions/$code' : '/regions/$code'}
        params={{ code: id }}
        className={className}
        aria-label={label}
        onFocus={onPoint}
        onPointerEnter={onPoint}
      >
        {children}
      </Link>
    )
  }
  if (select) {
    return (
      <Link
        to="/"
        search={select({ kind, id })}
        className={className}
        aria-label={label}
        onFocus={onPoint}
        onPointerEnter={onPoint}
      >
        {children}
      </Link>
    )
  }
  switch (kind) {
    case 'municipality':
      return (
        <Link
          to="/municipalities/$code"
          params={{ code: id }}
          className={className}
          aria-label={label}
          onFocus={onPoint}
          onPointerEnter={onPoint}
        >
          {children}
        </Link>
      )
    case 'partner':
      return (
        <Link
          to="/partners/$id"
          params={{ id }}
          className={className}
          aria-label={label}
          onFocus={onPoint}
          onPointerEnter={onPoint}
        >
          {children}
        </Link>
      )
    case 'country':
      return (
        <Link
          to="/countries/$code"
          params={{ code: id }}
          className={className}
          aria-label={label}
          onFocus={onPoint}
          onPointerEnter={onPoint}
        >
          {children}
        </Link>
      )
    case 'partnership':
      return (
        <Link
          to="/partnerships/$id"
          params={{ id }}
          className={className}
          aria-label={label}
          onFocus={onPoint}
          onPointerEnter={onPoint}
        >
          {children}
        </Link>
      )
  }
}

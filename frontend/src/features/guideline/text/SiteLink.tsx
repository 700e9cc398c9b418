import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { parseSearch } from '@/shared/address/rawSearch'
import { sitePlace } from './sitePlace'

/** A link of the text to another place of this site, which needs no loading of the page. */
export function SiteLink({ href, children }: { href: string; children: ReactNode }) {
  const { path, search, hash } = sitePlace(href)
  return (
    // Which pages there are is the texts' knowledge, not the type's: the backend's build has checked them.
    <Link to={path as '/'} search={parseSearch(search)} {...(hash && { hash })}>
      {children}
    </Link>
  )
}

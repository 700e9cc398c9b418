import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { parseSearch } from '@/shared/address/rawSearch'
import { sitePlace } from './sitePlace'

/**
 * A link of the text to another place of this site, which needs no loading of the page. A text has dozens: what the router's
 * own link follows on each of them (whether it is the place shown, whether to load ahead) would be a third of the drawing.
 */
export function SiteLink({ href, children }: { href: string; children: ReactNode }) {
  const router = useRouter()
  const go = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const { path, search, hash } = sitePlace(href)
    // Which pages there are is the texts' knowledge, not the type's: the backend's build has checked them.
    void router.navigate({ to: path as '/', search: parseSearch(search), ...(hash && { hash }) })
  }
  return (
    <a href={href} onClick={go}>
      {children}
    </a>
  )
}

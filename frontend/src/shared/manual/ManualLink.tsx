import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface ManualLinkProps {
  /** Of a chapter or an appendix; its address never changes (docs/manual.md), and neither does a section's anchor. */
  slug: string
  anchor?: string
  children: ReactNode
}

/** A way from the register into the manual, to the place that helps here. */
export function ManualLink({ slug, anchor, children }: ManualLinkProps) {
  return (
    <Link to="/guidelines/$slug" params={{ slug }} {...(anchor && { hash: anchor })}>
      {children}
    </Link>
  )
}

import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

/** The text comes after its address was read: goes to the section that the address names once it is there, keyboard and all. */
export function useAnchor(slug: string): void {
  const hash = useRouterState({ select: ({ location }) => location.hash })
  useEffect(() => {
    const section = hash ? document.getElementById(hash) : null
    section?.scrollIntoView()
    section?.focus({ preventScroll: true })
  }, [slug, hash])
}

import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './RouteChange.module.css'

/**
 * What a browser does on loading a page, for a page that comes without loading: its title is said to a screen reader, and
 * the keyboard goes on at its beginning. Whoever comes back to a row, or goes to a part of the page, is there already.
 */
export function RouteChange({ className, children }: { className: string; children: ReactNode }) {
  const router = useRouter()
  const page = useRef<HTMLDivElement>(null)
  const [title, setTitle] = useState('')

  useEffect(() => {
    let watch: MutationObserver | undefined
    const stop = router.subscribe('onRendered', ({ fromLocation, pathChanged, toLocation }) => {
      if (!fromLocation || !pathChanged) return
      const taken = page.current?.contains(document.activeElement)
      if (!taken && !toLocation.hash) page.current?.focus({ preventScroll: true })
      // The title comes with what the page is about, which may still be on its way.
      watch?.disconnect()
      watch = new MutationObserver(() => setTitle(document.title))
      watch.observe(document.head, { subtree: true, childList: true, characterData: true })
      setTitle(document.title)
    })
    return () => {
      stop()
      watch?.disconnect()
    }
  }, [router])

  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {title}
      </p>
      <div ref={page} tabIndex={-1} className={[styles.page, className].join(' ')}>
        {children}
      </div>
    </>
  )
}

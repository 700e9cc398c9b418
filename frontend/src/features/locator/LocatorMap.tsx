import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { ErrorBoundary } from '@/shared/ui/ErrorBoundary'
import type { Locator } from './locator'
import styles from './LocatorMap.module.css'

const LocatorDrawing = lazy(() => import('./LocatorDrawing'))

interface LocatorMapProps extends Locator {
  /** What is seen, in words: the alternative of the picture. */
  label: string
  /** What the picture leaves out, and where the large map is. */
  children?: ReactNode
}

/**
 * A small picture of where things are: plain SVG from a sketch of the borders. Its place is kept from the first paint; it
 * is drawn when it comes into view, and the large map with its library is not loaded for it.
 */
export function LocatorMap({ label, children, ...locator }: LocatorMapProps) {
  const box = useRef<HTMLDivElement>(null)
  const seen = useSeen(box)
  return (
    <figure className={styles.figure}>
      <div ref={box} className={styles.box} role="img" aria-label={label}>
        {seen && (
          <ErrorBoundary fallback={null}>
            <Suspense>
              <LocatorDrawing {...locator} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      <figcaption className={styles.caption}>
        {children}
        <span className={styles.credit}>
          <Trans>Borders: © OpenStreetMap contributors, Natural Earth</Trans>
        </span>
      </figcaption>
    </figure>
  )
}

/** True once the box has been in view, and the browser had a moment for it. */
function useSeen(box: React.RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        setSeen(true)
      },
      { rootMargin: '200px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return seen
}

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ErrorBoundary } from '@/shared/ui/ErrorBoundary'
import type { Locator, PlaceKind } from './locator'
import styles from './LocatorMap.module.css'

const LocatorDrawing = lazy(() => import('./LocatorDrawing'))

interface LocatorMapProps extends Locator {
  /** What is seen, in words: the alternative of the picture. */
  label: string
}

const placeKinds = ['home', 'partner', 'without'] as const
const kindLabels: Record<PlaceKind, MessageDescriptor> = {
  home: msg`in Ukraine`,
  partner: msg`partners`,
  without: msg`without a partner`,
}
const having = msg`with partners`

/**
 * A small picture of where things are: plain SVG from a sketch of the borders. Its place is kept from the first paint; it
 * is drawn when it comes into view, and the large map with its library is not loaded for it.
 */
export function LocatorMap({ label, ...locator }: LocatorMapProps) {
  const { t } = useLingui()
  const box = useRef<HTMLDivElement>(null)
  const kinds = placeKinds.filter((kind) => locator.places.some((place) => place.kind === kind))
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
        {kinds.length > 1 && (
          <span className={styles.legend} aria-hidden="true">
            {kinds.map((kind) => (
              <span key={kind} className={styles.entry}>
                <span className={[styles.mark, styles[kind]].join(' ')} />
                {t(kind === 'home' && kinds.includes('without') ? having : kindLabels[kind])}
              </span>
            ))}
          </span>
        )}
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
    // On paper all of the page is in view; the browser takes its picture when the event is over.
    const beforePrint = () => flushSync(() => setSeen(true))
    window.addEventListener('beforeprint', beforePrint)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', beforePrint)
    }
  }, [box])
  return seen
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type MouseEvent } from 'react'
import type { Guideline } from '../queries'
import styles from './Outline.module.css'

interface OutlineProps {
  headings: Guideline['headings']
  /** The anchor of what is being read. */
  place: string | null
  onGo?: (event: MouseEvent<HTMLElement>) => void
}

/** The text's headings as links; the one that is being read is marked, and kept in sight. */
export function Outline({ headings, place, onGo }: OutlineProps) {
  const { t } = useLingui()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const box = list.current?.closest<HTMLElement>('[data-follows]')
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (!box || !current) return
    // Only the box is scrolled: scrollIntoView would move the page, too.
    const { top, bottom } = box.getBoundingClientRect()
    const here = current.getBoundingClientRect()
    if (here.top < top + 40) box.scrollTop -= top + 40 - here.top
    else if (here.bottom > bottom - 40) box.scrollTop += here.bottom - (bottom - 40)
  }, [place])
  return (
    <nav aria-label={t`On this page`}>
      <p className={styles.title}>
        <Trans>On this page</Trans>
      </p>
      <ol ref={list} className={styles.list}>
        {headings.map(({ anchor, level, text }) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className={[styles.link, level === 3 && styles.inner].filter(Boolean).join(' ')}
              aria-current={anchor === place ? 'location' : undefined}
              onClick={onGo}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

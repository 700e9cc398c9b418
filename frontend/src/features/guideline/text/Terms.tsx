import { Popover, usePopoverStore } from '@ariakit/react'
import { Trans } from '@lingui/react/macro'
import { createContext, useContext, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { Guideline } from '../queries'
import styles from './Terms.module.css'

interface Opener {
  open: (id: string, link: HTMLElement) => void
  /** The link whose explanation is open. */
  link: HTMLElement | null
}

const TermOpener = createContext<Opener>({ open: () => undefined, link: null })

/** One small box for all terms of the text: it stands beside the word, takes the keyboard, and gives it back. */
export function Terms({ terms, children }: { terms: Guideline['terms']; children: ReactNode }) {
  const [shown, setShown] = useState<{ id: string; link: HTMLElement } | null>(null)
  const term = terms.find(({ id }) => id === shown?.id)
  const store = usePopoverStore({
    open: term !== undefined,
    setOpen: (open) => {
      if (!open) setShown(null)
    },
    placement: 'bottom-start',
  })
  const open = (id: string, link: HTMLElement) => {
    store.setAnchorElement(link)
    // A click on the word closes it again, and is not one outside of it.
    store.setDisclosureElement(link)
    setShown(shown?.link === link ? null : { id, link })
  }
  return (
    <TermOpener value={{ open, link: shown?.link ?? null }}>
      {children}
      <Popover
        store={store}
        portal
        gutter={6}
        overflowPadding={12}
        fitViewport
        unmountOnHide
        finalFocus={shown?.link ?? null}
        aria-label={term?.term ?? ''}
        className={styles.popover}
      >
        <p className={styles.term}>{term?.term}</p>
        <p>{term?.text}</p>
        {term && (
          <a href={`#term-${term.id}`} className={styles.more} onClick={() => setShown(null)}>
            <Trans>All terms of this text</Trans>
          </a>
        )}
      </Popover>
    </TermOpener>
  )
}

/** A word of the text that has an explanation. It is a link to it, too: on paper and in a new window that is what it does. */
export function TermLink({ href, children }: { href: string; children: ReactNode }) {
  const { open, link } = useContext(TermOpener)
  const [own, setOwn] = useState<HTMLElement | null>(null)
  const show = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(href.replace('#term-', ''), event.currentTarget)
  }
  return (
    <a
      ref={setOwn}
      href={href}
      role="button"
      aria-haspopup="dialog"
      aria-expanded={own !== null && own === link}
      className={styles.link}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key === ' ') show(event)
      }}
    >
      {children}
    </a>
  )
}

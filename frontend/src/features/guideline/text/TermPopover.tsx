import { Popover, usePopoverStore } from '@ariakit/react'
import { Trans } from '@lingui/react/macro'
import { useEffect } from 'react'
import type { Guideline } from '../queries'
import styles from './Terms.module.css'

interface TermPopoverProps {
  term: Guideline['terms'][number]
  /** The word that was asked about. */
  link: HTMLElement
  onClose: () => void
}

/** What a term means, beside the word: takes the keyboard, closes on Escape or a click elsewhere, gives the keyboard back. */
export default function TermPopover({ term, link, onClose }: TermPopoverProps) {
  const store = usePopoverStore({
    open: true,
    setOpen: (open) => {
      if (!open) onClose()
    },
    placement: 'bottom-start',
  })
  useEffect(() => {
    store.setAnchorElement(link)
    // A click on the word closes the box by the word's own doing, and is not one outside of it.
    store.setDisclosureElement(link)
  }, [store, link])
  return (
    <Popover
      store={store}
      portal
      gutter={6}
      overflowPadding={12}
      fitViewport
      finalFocus={link}
      aria-label={term.term}
      className={styles.popover}
    >
      <p className={styles.term}>{term.term}</p>
      <p>{term.text}</p>
      <a href={`#term-${term.id}`} className={styles.more} onClick={onClose}>
        <Trans>All terms of this text</Trans>
      </a>
    </Popover>
  )
}

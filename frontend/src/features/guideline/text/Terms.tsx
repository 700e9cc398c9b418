import {
  createContext,
  lazy,
  Suspense,
  useContext,
  useId,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import type { Guideline } from '../queries'
import styles from './Terms.module.css'

interface Opener {
  open: (id: string, link: HTMLElement) => void
  /** The DOM id of the link whose explanation is open. */
  opened: string | null
}

const TermOpener = createContext<Opener>({ open: () => undefined, opened: null })

/** The box is a chunk of its own: the text is read before anything in it is asked about. */
const TermPopover = lazy(() => import('./TermPopover'))

/** One small box for all terms of the text. */
export function Terms({ terms, children }: { terms: Guideline['terms']; children: ReactNode }) {
  const [shown, setShown] = useState<{ id: string; link: HTMLElement } | null>(null)
  const term = terms.find(({ id }) => id === shown?.id)
  const open = (id: string, link: HTMLElement) => setShown(shown?.link === link ? null : { id, link })
  return (
    <TermOpener value={{ open, opened: shown?.link.id ?? null }}>
      {children}
      <Suspense>
        {shown && term && <TermPopover key={term.id} term={term} link={shown.link} onClose={() => setShown(null)} />}
      </Suspense>
    </TermOpener>
  )
}

/** A word of the text that has an explanation. It is a link to it, too: on paper and in a new window that is what it does. */
export function TermLink({ href, children }: { href: string; children: ReactNode }) {
  const { open, opened } = useContext(TermOpener)
  const id = useId()
  const show = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(href.replace('#term-', ''), event.currentTarget)
  }
  return (
    <a
      id={id}
      href={href}
      role="button"
      aria-haspopup="dialog"
      aria-expanded={opened === id}
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

import { useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import styles from './Card.module.css'
import { IconButton } from './IconButton'

interface CardProps {
  title: string
  /** Type, place: what kind of thing it is. */
  context: ReactNode
  actions: ReactNode
  onClose: () => void
  children: ReactNode
}

/** What is selected, told on a card: a region with a heading. */
export function Card({ title, context, actions, onClose, children }: CardProps) {
  const { t } = useLingui()
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <p className={styles.context}>{context}</p>
        </div>
        <IconButton icon="close" label={t`Close the card`} onClick={onClose} />
      </header>
      {children}
      <footer className={styles.actions}>{actions}</footer>
    </section>
  )
}

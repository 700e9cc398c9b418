import type { ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  /** Its stable address within the page. */
  id: string
  title: ReactNode
  /** Beside the title: what can be done with the whole of it. */
  actions?: ReactNode
  children: ReactNode
}

export function Section({ id, title, actions, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}

import type { ReactNode } from 'react'
import styles from './TextPage.module.css'
import { usePageTitle } from './usePageTitle'

/** A page of reading text. */
export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title)
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.text}>{children}</div>
    </main>
  )
}

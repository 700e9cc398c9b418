import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GuidelineSummary } from '../queries'
import styles from './ContentsList.module.css'

interface ContentsListProps {
  id: string
  title: ReactNode
  lead: ReactNode
  items: GuidelineSummary[]
}

/** The chapters, or the appendices: what each answers and how long it takes. */
export function ContentsList({ id, title, lead, items }: ContentsListProps) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <p className={styles.lead}>{lead}</p>
      <ol className={styles.list}>
        {items.map(({ slug, number, title: name, summary, minutes, kind }) => (
          <li key={slug} className={styles.item}>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            <div>
              <h3 className={styles.name}>
                <span className="visually-hidden">
                  {kind === 'chapter' ? <Trans>Chapter {number}:</Trans> : <Trans>Appendix {number}:</Trans>}{' '}
                </span>
                <Link to="/guidelines/$slug" params={{ slug }}>
                  {name}
                </Link>
              </h3>
              <p className={styles.summary}>{summary}</p>
              <p className={styles.minutes}>
                {kind === 'appendix' && (
                  <>
                    <Trans>Form</Trans>
                    {' · '}
                  </>
                )}
                <Plural value={minutes} one="# minute to read" other="# minutes to read" />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

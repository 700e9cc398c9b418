import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icon } from '@/shared/ui/Icon'
import type { Guideline } from '../queries'
import { KindAndNumber } from './KindAndNumber'
import styles from './Onward.module.css'

/** The forms of a chapter, and the texts before and behind this one. */
export function Onward({ guideline: { forms, slug, previous, next } }: { guideline: Guideline }) {
  const { t } = useLingui()
  const others = forms.filter((form) => form.slug !== slug)
  return (
    <div className={styles.onward}>
      {others.length > 0 && (
        <section aria-labelledby="forms" className={styles.forms}>
          <h2 id="forms" className={styles.title}>
            <Trans>Forms of this chapter</Trans>
          </h2>
          <ul className={styles.list}>
            {others.map((form) => (
              <li key={form.slug}>
                <Link to="/guidelines/$slug" params={{ slug: form.slug }} className={styles.form}>
                  <Icon name="document" />
                  {form.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <nav aria-label={t`Before and after`} className={styles.neighbours}>
        {previous ? <Neighbour of={previous} label={<Trans>Previous</Trans>} /> : <span aria-hidden="true" />}
        {next && <Neighbour of={next} label={<Trans>Next</Trans>} forth />}
      </nav>
    </div>
  )
}

interface NeighbourProps {
  of: NonNullable<Guideline['next']>
  label: ReactNode
  forth?: boolean
}

function Neighbour({ of, label, forth = false }: NeighbourProps) {
  return (
    <Link
      to="/guidelines/$slug"
      params={{ slug: of.slug }}
      rel={forth ? 'next' : 'prev'}
      className={[styles.neighbour, forth && styles.forth].filter(Boolean).join(' ')}
    >
      <span className={styles.label}>
        {!forth && <Icon name="collapse" />}
        <span>
          {label} · <KindAndNumber of={of} />
        </span>
        {forth && <Icon name="expand" />}
      </span>
      <span className={styles.name}>{of.title}</span>
    </Link>
  )
}

import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RawSearch } from '@/shared/address/rawSearch'
import styles from './FirstSteps.module.css'

interface FirstStepsProps {
  /** The map of those around: the same region or raion. */
  neighbours: RawSearch
  contact: ReactNode
  /** Whose forms are prefilled. */
  municipality?: string
  /** The manual's chapter on finding a partner, where there is one. */
  manual?: ReactNode
}

/** What a municipality without a partner can do tomorrow. */
export function FirstSteps({ neighbours, contact, municipality, manual }: FirstStepsProps) {
  const prefilled: RawSearch = municipality ? { municipality } : {}
  return (
    <section id="first-steps" className={styles.steps} aria-labelledby="first-steps-title">
      <h2 id="first-steps-title" className={styles.title}>
        <Trans>No partner yet? Where to begin</Trans>
      </h2>
      <ol className={styles.list}>
        <li>
          <strong>
            <Trans>Make sure that there is none.</Trans>
          </strong>{' '}
          <Trans>A partnership may exist and be missing here.</Trans> {contact}
        </li>
        <li>
          <strong>
            <Trans>Write down what you look for and what you offer.</Trans>
          </strong>{' '}
          <Trans>
            One page is enough: size and place, two or three themes, the languages you can write in, and who will answer
            letters.
          </Trans>{' '}
          <Trans>
            Forms for it:{' '}
            <Link to="/forms/$number" params={{ number: '1' }} search={prefilled}>
              profile of the municipality
            </Link>
            ,{' '}
            <Link to="/forms/$number" params={{ number: '2' }} search={prefilled}>
              first letter to a partner
            </Link>
            .
          </Trans>
        </li>
        <li>
          <strong>
            <Trans>See whom your neighbours are with.</Trans>
          </strong>{' '}
          <Trans>
            Towns around their partners often look for one too:{' '}
            <Link to="/" search={neighbours}>
              look at the map
            </Link>
            .
          </Trans>
        </li>
        <li>
          <strong>
            <Trans>Ask those who bring municipalities together.</Trans>
          </strong>{' '}
          <Trans>
            Associations of municipalities and programmes of many countries do; those whose lists we use are named among
            the{' '}
            <Link to="/data" hash="sources">
              sources
            </Link>{' '}
            with their addresses.
          </Trans>
        </li>
        <li>
          <strong>
            <Trans>Agree the draft before signing.</Trans>
          </strong>{' '}
          <Trans>
            The draft of an agreement goes to the Ministry for approval, and the signed agreement is registered (Law
            3668-IX; resolution 357 of 28 March 2025).
          </Trans>
        </li>
      </ol>
      {manual}
    </section>
  )
}

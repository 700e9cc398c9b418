import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './NoPartnerHelp.module.css'

interface NoPartnerHelpProps {
  /** Where to see how others did it: lists of this page, the register of the region. */
  others: ReactNode
  /** The manual's chapter on finding a partner, where there is one. */
  manual?: ReactNode
}

/** For a municipality without a partner: what it can do today. */
export function NoPartnerHelp({ others, manual }: NoPartnerHelpProps) {
  return (
    <aside className={styles.help} aria-labelledby="find-partner">
      <h2 id="find-partner" className={styles.title}>
        <Trans>How to find a partner</Trans>
      </h2>
      <ol className={styles.steps}>
        <li>
          <Trans>
            Decide what you can offer and what you look for: schools, business, culture, rebuilding, youth exchange. A
            partner of a like size and with like concerns answers sooner.
          </Trans>
        </li>
        <li>{others}</li>
        <li>
          <Trans>
            Ask those who already have a partner in that country to recommend you: one warm word works better than ten
            letters. The <Link to="/register">register</Link> shows who is with whom.
          </Trans>
        </li>
        <li>
          <Trans>
            Write a short letter to the mayor of the city that you chose: who you are, what you propose, whom to answer.
            Then meet online, and sign a memorandum only when there is a first thing to do together.
          </Trans>
        </li>
      </ol>
      {manual && <p>{manual}</p>}
      <p className={styles.note}>
        <Trans>If your municipality already has a partner, tell us: the register grows by such letters.</Trans>
      </p>
    </aside>
  )
}

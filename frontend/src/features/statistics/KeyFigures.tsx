import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Records } from './figure'
import styles from './KeyFigures.module.css'
import { RecordsLink } from './RecordsLink'
import type { Statistics } from './statistics'

/** The whole in five numbers, each a link to its records. */
export function KeyFigures({ statistics, verified }: { statistics: Statistics; verified: number }) {
  const { partnerships, municipalitiesWithPartnership: municipalities, partners, countries } = statistics.totals
  return (
    <ul className={styles.figures}>
      <KeyFigure value={partnerships} to={{ of: 'partnerships', filter: {} }}>
        <Plural value={partnerships} one="partnership" other="partnerships" />
      </KeyFigure>
      <KeyFigure value={verified} to={{ of: 'partnerships', filter: { trust: ['verified'] } }}>
        <Trans>of them verified</Trans>
      </KeyFigure>
      <KeyFigure value={municipalities} to={{ of: 'municipalities', partnerships: 'with' }}>
        <Plural value={municipalities} one="municipality has a partner" other="municipalities have a partner" />
      </KeyFigure>
      <KeyFigure value={partners}>
        <Plural value={partners} one="partner abroad" other="partners abroad" />
      </KeyFigure>
      <KeyFigure value={countries}>
        <Plural value={countries} one="country" other="countries" />
      </KeyFigure>
    </ul>
  )
}

function KeyFigure({ value, to, children }: { value: number; to?: Records; children: ReactNode }) {
  const language = useLanguage()
  return (
    <li>
      <RecordsLink to={to} className={styles.figure}>
        <strong className={styles.value}>{formatNumber(value, language)}</strong>{' '}
        <span className={styles.word}>{children}</span>
      </RecordsLink>
    </li>
  )
}

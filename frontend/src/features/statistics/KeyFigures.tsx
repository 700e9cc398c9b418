import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Records } from './figure'
import styles from './KeyFigures.module.css'
import { RecordsLink } from './RecordsLink'
import type { Statistics } from './statistics'

/** The whole in five numbers, each a link to its records. */
export function KeyFigures({ statistics, verified }: { statistics: Statistics; verified: number }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { totals } = statistics
  const { partnerships, oblastHromadasWithPartnership: municipalities, partners, countries } = totals
  const all = formatNumber(totals.oblastHromadas, language)
  const apart = totals.municipalitiesWithPartnership - municipalities
  const countedApart = formatNumber(apart, language)
  return (
    <ul className={styles.figures}>
      <KeyFigure value={partnerships} to={{ of: 'partnerships', filter: {} }}>
        <Plural value={partnerships} one="partnership" other="partnerships" />
      </KeyFigure>
      <KeyFigure value={verified} to={{ of: 'partnerships', filter: { trust: ['verified'] } }}>
        <Trans>of them verified</Trans>
      </KeyFigure>
      <KeyFigure
        value={municipalities}
        to={{ of: 'partnerships', filter: {} }}
        note={t`Hromadas of the oblasts. Kyiv, Sevastopol and Crimea are counted apart; with such partnerships: ${countedApart}.`}
      >
        <Plural
          value={municipalities}
          one={`municipality of ${all} has a partner`}
          other={`municipalities of ${all} have a partner`}
        />
        {apart > 0 && (
          <>
            , <Trans>and {countedApart} in Kyiv and Crimea</Trans>
          </>
        )}
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

interface KeyFigureProps {
  value: number
  to?: Records
  note?: string
  children: ReactNode
}

function KeyFigure({ value, to, note, children }: KeyFigureProps) {
  const language = useLanguage()
  return (
    <li>
      <RecordsLink to={to} className={styles.figure} title={note}>
        <strong className={styles.value}>{formatNumber(value, language)}</strong>{' '}
        <span className={styles.word}>{children}</span>
      </RecordsLink>
    </li>
  )
}

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RawSearch } from '@/shared/address/rawSearch'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { FilterResult } from '@/shared/register/filterRegister'
import type { MunicipalitiesCounted } from '@/shared/register/municipalitiesCounted'
import styles from './Counters.module.css'

interface CountersProps {
  result: FilterResult
  municipalities: MunicipalitiesCounted
  /** The address's parameters of the records behind each number. */
  searches: { partnerships: RawSearch; municipalities: RawSearch; countries: RawSearch }
}

/** Three numbers for what is filtered, each a link to the records behind it. */
export function Counters({ result, municipalities, searches }: CountersProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const rows = result.rows.length
  const { countryCount } = result
  const { present, apart } = municipalities
  const all = formatNumber(municipalities.all, language)
  const countedApart = formatNumber(apart, language)
  return (
    <ul className={styles.counters}>
      <Counter to={searches.partnerships} value={formatNumber(rows, language)}>
        <Plural value={rows} one="partnership" other="partnerships" />
      </Counter>
      <Counter
        to={searches.municipalities}
        value={formatNumber(present, language)}
        note={t`Hromadas of the oblasts. Kyiv, Sevastopol and Crimea are counted apart; with such partnerships: ${countedApart}.`}
      >
        <Plural value={present} one={`municipality of ${all}`} other={`municipalities of ${all}`} />
        {apart > 0 && (
          <span className={styles.apart}>
            {' '}
            <Trans>and {countedApart} in Kyiv and Crimea</Trans>
          </span>
        )}
      </Counter>
      <Counter to={searches.countries} value={formatNumber(countryCount, language)}>
        <Plural value={countryCount} one="country" other="countries" />
      </Counter>
    </ul>
  )
}

interface CounterProps {
  to: RawSearch
  value: string
  note?: string
  children: ReactNode
}

function Counter({ to, value, note, children }: CounterProps) {
  return (
    <li>
      <Link to="/register" search={to} className={styles.counter} title={note}>
        <strong className={styles.value}>{value}</strong> <span className={styles.word}>{children}</span>
      </Link>
    </li>
  )
}

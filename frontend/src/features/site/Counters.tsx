import { Plural } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RawSearch } from '@/shared/address/rawSearch'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { FilterResult } from '@/shared/register/filterRegister'
import styles from './Counters.module.css'

interface CountersProps {
  result: FilterResult
  municipalities: number
  /** The address's parameters of the records behind each number. */
  searches: { partnerships: RawSearch; municipalities: RawSearch; countries: RawSearch }
}

/** Three numbers for what is filtered, each a link to the records behind it. */
export function Counters({ result, municipalities, searches }: CountersProps) {
  const language = useLanguage()
  const rows = result.rows.length
  const { municipalityCount, countryCount } = result
  const all = formatNumber(municipalities, language)
  return (
    <ul className={styles.counters}>
      <Counter to={searches.partnerships} value={formatNumber(rows, language)}>
        <Plural value={rows} one="partnership" other="partnerships" />
      </Counter>
      <Counter to={searches.municipalities} value={formatNumber(municipalityCount, language)}>
        <Plural value={municipalityCount} one={`municipality of ${all}`} other={`municipalities of ${all}`} />
      </Counter>
      <Counter to={searches.countries} value={formatNumber(countryCount, language)}>
        <Plural value={countryCount} one="country" other="countries" />
      </Counter>
    </ul>
  )
}

function Counter({ to, value, children }: { to: RawSearch; value: string; children: ReactNode }) {
  return (
    <li>
      <Link to="/register" search={to} className={styles.counter}>
        <strong className={styles.value}>{value}</strong> <span className={styles.word}>{children}</span>
      </Link>
    </li>
  )
}

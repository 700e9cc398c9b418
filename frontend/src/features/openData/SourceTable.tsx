import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { RawSearch } from '@/shared/address/rawSearch'
import { formatDate } from '@/shared/format/dates'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { sourceNames } from '@/shared/register/names'
import { licenceText } from '@/shared/vocabulary/licenceText'
import { Button } from '@/shared/ui/Button'
import styles from './OpenData.module.css'
import { sourcesQuery } from './queries'

const first = 12

/** Every source with its licence, as the API tells it. */
export function SourceTable({ recordsOf }: { recordsOf: (source: string) => RawSearch }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const { data: sources = [] } = useQuery(sourcesQuery)
  const count = sources.length
  return (
    <>
      <div className={styles.box} role="region" aria-label={t`Sources and licences`} tabIndex={0}>
        <table className={[styles.table, styles.wide].join(' ')}>
          <caption className="visually-hidden">
            <Trans>Sources and licences</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Source</Trans>
              </th>
              <th scope="col">
                <Trans>Licence</Trans>
              </th>
              <th scope="col">
                <Trans>As of</Trans>
              </th>
              <th scope="col">
                <Trans>Trust</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Partnerships</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {(all ? sources : sources.slice(0, first)).map((source) => (
              <tr key={source.key}>
                <th scope="row">
                  <a href={source.url} rel="noreferrer">
                    {sourceNames(source, language).title}
                  </a>
                  <span className={styles.content}>{sourceNames(source, language).publisher}</span>
                </th>
                <td>{licenceText(source.licence, i18n)}</td>
                <td>{source.asOf ? formatDate(source.asOf, language) : t`not dated`}</td>
                <td>
                  <TrustMark trust={source.trust} />
                </td>
                <td className={styles.number}>
                  <Link to="/register" search={recordsOf(source.key)}>
                    {formatNumber(source.partnerships, language)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > first && (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? <Trans>Show fewer</Trans> : <Trans>Show all {count}</Trans>}
        </Button>
      )}
    </>
  )
}

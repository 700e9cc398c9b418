import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { countInSets } from '@/shared/register/figures'
import { sourceNames, sourceTitle } from '@/shared/register/names'
import { sourcesQuery } from '@/shared/register/queries'
import type { Register } from '@/shared/register/register'
import { Button } from '@/shared/ui/Button'
import { licenceText } from '@/shared/vocabulary/licenceText'
import type { Trust } from '@/shared/vocabulary/vocabulary'
import styles from './EntitySources.module.css'
import { RecordsLink } from './RecordsLink'

const FIRST = 5

/** The sources that these partnerships rest on: what they are, how fresh, under what licence, and how much comes from each. */
export function EntitySources({ register, rows }: { register: Register; rows: Uint32Array }) {
  const { i18n } = useLingui()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const { data } = useQuery(sourcesQuery)
  const { key, trust } = register.doc.sources
  const counts = countInSets(register.sourceSet, register.doc.sourceSets, rows)
  const total = counts.length
  const shown = all || counts.length <= FIRST + 1 ? counts : counts.slice(0, FIRST)
  return (
    <div>
      <h3 id="sources" className={styles.title}>
        <Trans>Sources</Trans>
      </h3>
      <ul className={styles.list}>
        {shown.map(({ position, count }) => {
          const source = data?.find((each) => each.key === key[position])
          const title = sourceTitle(register, position, language)
          const date = source?.asOf && formatDate(source.asOf, language)
          const licence = source && licenceText(source.licence, i18n)
          return (
            <li key={key[position]} className={styles.source}>
              <div className={styles.main}>
                <p className={styles.name}>{source ? <a href={source.url}>{title}</a> : title}</p>
                <p className={styles.facts}>
                  {source && sourceNames(source, language).publisher}
                  {date && (
                    <>
                      {' '}
                      · <Trans>as of {date}</Trans>
                    </>
                  )}
                  {licence && (
                    <>
                      {' '}
                      · <Trans>licence: {licence}</Trans>
                    </>
                  )}
                </p>
              </div>
              <p className={styles.count}>
                <TrustMark trust={trust[position] as Trust} />
                <RecordsLink to={{ source: [key[position] ?? ''] }}>
                  <Plural value={count} one="# partnership" other="# partnerships" />
                </RecordsLink>
              </p>
            </li>
          )
        })}
      </ul>
      {shown.length < counts.length && (
        <Button look="quiet" className={styles.more} onClick={() => setAll(true)}>
          <Plural value={total} one="All # sources" other="All # sources" />
        </Button>
      )}
    </div>
  )
}

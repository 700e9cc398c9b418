import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { countInSets } from '@/shared/register/figures'
import { sourcesQuery } from '@/shared/register/queries'
import type { Register } from '@/shared/register/register'
import { summarize } from '@/shared/register/rowsOf'
import { trusts } from '@/shared/vocabulary/vocabulary'
import styles from './EntityTrust.module.css'

/** The state of knowledge in one line: how many of each level, of what day, and where it is explained. */
export function EntityTrust({ register, rows }: { register: Register; rows: Uint32Array }) {
  const language = useLanguage()
  const { data } = useQuery(sourcesQuery)
  const { trust } = summarize(register, rows)
  const keys = countInSets(register.sourceSet, register.doc.sourceSets, rows).map(
    ({ position }) => register.doc.sources.key[position],
  )
  const newest = data
    ?.flatMap(({ key, asOf }) => (asOf && keys.includes(key) ? [asOf] : []))
    .sort()
    .at(-1)
  const date = newest && formatDate(newest, language)
  return (
    <div className={styles.trust}>
      <ul className={styles.levels}>
        {trusts.map(
          (level) =>
            trust[level] > 0 && (
              <li key={level} className={styles.level}>
                <span className={styles.count}>{trust[level]}</span> <TrustMark trust={level} />
              </li>
            ),
        )}
      </ul>
      <p className={styles.date}>
        <a href="#trust">
          <Trans>What does this mean?</Trans>
        </a>
        {date && (
          <>
            {' '}
            · <Trans>Newest source: {date}</Trans>
          </>
        )}
      </p>
    </div>
  )
}

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { countGaps } from '@/shared/register/figures'
import { entranceQuery } from '@/shared/entrance/queries'
import type { Register } from '@/shared/register/register'
import type { RowsSummary } from '@/shared/register/rowsOf'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { trustMeanings } from '@/shared/vocabulary/labels'
import { trusts } from '@/shared/vocabulary/vocabulary'
import styles from './EntityKnowledge.module.css'
import { EntitySources } from './EntitySources'
import { RecordsLink } from './RecordsLink'
import { Section } from '@/shared/ui/Section'
import { TrustBar } from './TrustBar'

interface EntityKnowledgeProps {
  register: Register
  rows: Uint32Array
  summary: RowsSummary
  /** What else is known or not of this entity, as lines of the list. */
  children?: ReactNode
}

/** What is known and what is not, how far it can be trusted, how fresh it is, and from where. */
export function EntityKnowledge({ register, rows, summary, children }: EntityKnowledgeProps) {
  const { t } = useLingui()
  return (
    <Section id="knowledge" title={<Trans>What is known, and what is not</Trans>}>
      <div className={styles.columns}>
        {summary.count > 0 && (
          <div>
            <h3 id="trust" className={styles.title}>
              <Trans>How far this can be trusted</Trans>
            </h3>
            <TrustBar trust={summary.trust} />
            <dl className={styles.trusts}>
              {trusts.map((trust) => (
                <div key={trust} className={styles.trust}>
                  <dt>
                    <TrustMark trust={trust} />{' '}
                    {summary.trust[trust] > 0 ? (
                      <RecordsLink to={{ trust: [trust] }} className={styles.number}>
                        {summary.trust[trust]}
                      </RecordsLink>
                    ) : (
                      <span className={styles.number}>0</span>
                    )}
                  </dt>
                  <dd>{t(trustMeanings[trust])}.</dd>
                </div>
              ))}
            </dl>
            <p className={styles.note}>
              <Link to="/about" hash="trust">
                <Trans>More about the three levels</Trans>
              </Link>
            </p>
          </div>
        )}
        <div>
          <h3 id="gaps" className={styles.title}>
            <Trans>What is missing, and how fresh this is</Trans>
          </h3>
          <ul className={styles.list}>
            {children}
            <Gaps register={register} rows={rows} />
            <Freshness register={register} />
          </ul>
        </div>
      </div>
      {rows.length > 0 && <EntitySources register={register} rows={rows} />}
    </Section>
  )
}

function Gaps({ register, rows }: { register: Register; rows: Uint32Array }) {
  const { since, kind, status } = countGaps(register, rows)
  const all = rows.length
  return (
    <>
      {since > 0 && (
        <li>
          <Plural
            value={since}
            one={`The sources name no year of beginning for # of ${all}.`}
            other={`The sources name no year of beginning for # of ${all}.`}
          />
        </li>
      )}
      {kind > 0 && (
        <li>
          <RecordsLink to={{ kind: ['unknown'] }}>
            <Plural
              value={kind}
              one={`The kind is not known for # of ${all}.`}
              other={`The kind is not known for # of ${all}.`}
            />
          </RecordsLink>
        </li>
      )}
      {status > 0 && (
        <li>
          <RecordsLink to={{ status: ['unknown'] }}>
            <Plural
              value={status}
              one={`Whether it goes on is not known for # of ${all}.`}
              other={`Whether they go on is not known for # of ${all}.`}
            />
          </RecordsLink>
        </li>
      )}
    </>
  )
}

function Freshness({ register }: { register: Register }) {
  const language = useLanguage()
  const { data } = useQuery(entranceQuery)
  const date = data && formatDate(data.changedAt.slice(0, 10), language)
  const { version } = register
  return (
    <li className={styles.fresh}>
      {date ? (
        <Trans>
          The register last changed on {date} (version {version}).
        </Trans>
      ) : (
        <Trans>Version {version} of the register.</Trans>
      )}
    </li>
  )
}

import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DroppedNotice } from '@/features/filters/DroppedNotice'
import { apiQuery, formatState } from '@/features/filters/filterSchema'
import { usePageState } from '@/features/filters/usePageState'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { PartnershipTable } from '@/features/partnership/PartnershipTable'
import { TrustSummary } from '@/shared/partnership/TrustSummary'
import { everything, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import type { RowsSummary } from '@/shared/register/rowsOf'
import type { Selection } from '@/shared/register/selection'
import type { SortKey } from '@/shared/register/sortRows'
import buttonStyles from '@/shared/ui/Button.module.css'
import { ShareButton } from '@/shared/ui/ShareButton'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import { statuses } from '@/shared/vocabulary/vocabulary'
import styles from './EntityPage.module.css'

interface EntityPageProps {
  register: Register
  rows: Uint32Array
  summary: RowsSummary
  title: string
  context: ReactNode
  sentence: ReactNode
  facts?: ReactNode
  /** The filter that gives the same rows elsewhere. */
  filter: Partial<PartnershipFilter>
  selection: Selection
  without: readonly SortKey[]
}

/** The page of a municipality, partner, country or region: what it is, what is known, and every partnership of it. */
export function EntityPage(props: EntityPageProps) {
  const { register, rows, summary, title, context, sentence, facts, selection, without } = props
  usePageTitle(title)
  const { state, dropped, update } = usePageState(register)
  const filter: PartnershipFilter = { ...everything, ...props.filter }
  // On the map a selection speaks for itself; where there is none (a region) the filter does. Ended ones stay in sight.
  const shown = selection ? everything : filter
  const onMap = formatState({ filter: { ...shown, status: [...statuses] }, selection })
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <DroppedNotice dropped={dropped} onDismiss={() => update({}, true)} />
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.context}>{context}</p>
        <div className={styles.sentence}>{sentence}</div>
        {summary.count > 0 && <TrustSummary trust={summary.trust} />}
        <div className={styles.actions}>
          <Link to="/" search={onMap} className={[buttonStyles.button, buttonStyles.primary].join(' ')}>
            <Trans>Show on the map</Trans>
          </Link>
          <ShareButton title={title} />
          <DownloadMenu query={apiQuery(filter)} rows={rows.length} />
        </div>
      </header>
      <div className={styles.columns}>
        <section>
          <h2 className={styles.subtitle}>
            <Trans>Partnerships</Trans>
          </h2>
          <div className={styles.table}>
            <PartnershipTable
              register={register}
              rows={rows}
              sort={state.sort}
              without={without}
              onSort={(sort) => update({ sort }, true)}
            />
          </div>
        </section>
        {facts && (
          <section className={styles.facts}>
            <h2 className={styles.subtitle}>
              <Trans>Facts</Trans>
            </h2>
            {facts}
          </section>
        )}
      </div>
    </main>
  )
}

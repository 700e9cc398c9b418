import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useCallback } from 'react'
import { DroppedNotice } from '@/features/filters/DroppedNotice'
import { FilterChips } from '@/features/filters/FilterChips'
import { FilterDialog } from '@/features/filters/FilterDialog'
import { formatState } from '@/features/filters/filterSchema'
import { FilterSection } from '@/features/filters/FilterSection'
import { useFilterResult } from '@/features/filters/useFilterResult'
import { usePageState } from '@/features/filters/usePageState'
import { RecordsLinks } from '@/features/statistics/RecordsLink'
import { StatisticsFigures } from '@/features/statistics/StatisticsFigures'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import { registerQuery } from '@/shared/register/queries'
import { Failed, Loading } from '@/shared/ui/States'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import styles from './-figures.module.css'

export const Route = createFileRoute('/statistics')({ component: StatisticsPage })

function StatisticsPage() {
  const { t } = useLingui()
  usePageTitle(t`Statistics of partnerships`)
  const { data: register, isError, refetch } = useQuery(registerQuery)
  const { state, dropped, update, changeFilter } = usePageState(register)
  const { filter } = state
  const { result, textFailed, retryText } = useFilterResult(register, filter)
  const rows = result?.rows.length ?? 0
  const recordsSearch = useCallback(
    (more: Partial<PartnershipFilter>) => formatState({ filter: { ...filter, ...more } }),
    [filter],
  )
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <DroppedNotice dropped={dropped} onDismiss={() => update({}, true)} />
      <header className={styles.head}>
        <h1 className={styles.title}>
          <Trans>Statistics of partnerships</Trans>
        </h1>
        <p className={styles.lead}>
          <Trans>
            How many partnerships the register holds, where, with whom and since when. Every number leads to its
            records, every figure has its table, and what the data cannot say is said beside it.
          </Trans>
        </p>
        <div className={styles.filters}>
          <FilterDialog filter={filter} rows={rows}>
            <FilterSection register={register} filter={filter} result={result} onChange={changeFilter} />
          </FilterDialog>
          {register && <FilterChips register={register} filter={filter} onChange={changeFilter} />}
        </div>
        <p role="status" className="visually-hidden">
          {result && <Plural value={rows} one="# partnership" other="# partnerships" />}
        </p>
      </header>
      {isError || textFailed ? (
        <Failed onRetry={() => void (isError ? refetch() : retryText())}>
          <Trans>The register could not be loaded. Check the connection and try again.</Trans>
        </Failed>
      ) : register && result ? (
        <RecordsLinks searchOf={recordsSearch}>
          <StatisticsFigures register={register} rows={result.rows} filter={filter} />
        </RecordsLinks>
      ) : (
        <div className={styles.waiting}>
          <Loading />
        </div>
      )}
    </main>
  )
}

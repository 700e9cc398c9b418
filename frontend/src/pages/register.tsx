import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { DroppedNotice } from '@/features/filters/DroppedNotice'
import { FilterChips } from '@/features/filters/FilterChips'
import { FilterDialog } from '@/features/filters/FilterDialog'
import { asApiFilter } from '@/features/filters/asApiFilter'
import { apiQuery, formatState } from '@/features/filters/filterSchema'
import { FilterSection } from '@/features/filters/FilterSection'
import { useFilterResult } from '@/features/filters/useFilterResult'
import { usePageState } from '@/features/filters/usePageState'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { PartnershipTable } from '@/features/partnership/PartnershipTable'
import { registerQuery } from '@/shared/register/queries'
import buttonStyles from '@/shared/ui/Button.module.css'
import { Failed, Loading } from '@/shared/ui/States'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import styles from './-register.module.css'

export const Route = createFileRoute('/register')({ component: RegisterPage })

function RegisterPage() {
  const { t } = useLingui()
  usePageTitle(t`Register of partnerships`)
  const wide = useMediaQuery('(width >= 1024px)')
  const { data: register, isError, refetch } = useQuery(registerQuery)
  const { state, dropped, update, changeFilter } = usePageState(register)
  const { filter, sort } = state
  const { result, textFailed, retryText } = useFilterResult(register, filter)
  const rows = result?.rows.length ?? 0
  const filters = <FilterSection register={register} filter={filter} result={result} onChange={changeFilter} />

  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      {wide && (
        <aside className={styles.filters} aria-label={t`Filters`}>
          <h2 className={styles.subtitle}>
            <Trans>Filters</Trans>
          </h2>
          {filters}
        </aside>
      )}
      <div className={styles.main}>
        <DroppedNotice dropped={dropped} onDismiss={() => update({}, true)} />
        <header className={styles.head}>
          <div className={styles.titles}>
            <h1 className={styles.title}>
              <Trans>Register of partnerships</Trans>
            </h1>
            <p className={styles.count} role="status">
              {result && <Plural value={rows} one="# partnership" other="# partnerships" />}
            </p>
          </div>
          <div className={styles.actions}>
            {!wide && (
              <FilterDialog
                filter={filter}
                rows={rows}
                chips={register && <FilterChips register={register} filter={filter} onChange={changeFilter} />}
              >
                {filters}
              </FilterDialog>
            )}
            <Link
              to="/"
              search={formatState({ filter })}
              className={[buttonStyles.button, buttonStyles.plain].join(' ')}
            >
              <Trans>On the map</Trans>
            </Link>
            {register && result && rows > 0 && (
              <DownloadMenu query={apiQuery(asApiFilter(register, filter, result))} rows={rows} />
            )}
          </div>
        </header>
        {register && <FilterChips register={register} filter={filter} onChange={changeFilter} />}
        <div className={styles.table}>
          {isError || textFailed ? (
            <Failed onRetry={() => void (isError ? refetch() : retryText())}>
              <Trans>The register could not be loaded. Check the connection and try again.</Trans>
            </Failed>
          ) : register && result ? (
            <PartnershipTable
              register={register}
              rows={result.rows}
              sort={sort}
              onSort={(next) => update({ sort: next }, true)}
            />
          ) : (
            <Loading />
          )}
        </div>
      </div>
    </main>
  )
}

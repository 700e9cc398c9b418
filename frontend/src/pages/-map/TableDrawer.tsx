import { Plural, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { asApiFilter } from '@/features/filters/asApiFilter'
import { apiQuery } from '@/features/filters/filterSchema'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { PartnershipTable } from '@/features/partnership/PartnershipTable'
import { TableView } from '@/features/partnership/TableView'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { IconButton } from '@/shared/ui/IconButton'
import { Loading } from '@/shared/ui/States'
import styles from './TableDrawer.module.css'
import type { MapPageModel } from './useMapPage'

const NothingFound = lazy(() => import('@/features/filters/NothingFound'))

/** The same rows as the map's, as a table that rises over it. */
export default function TableDrawer({ page, className }: { page: MapPageModel; className: string }) {
  const { t } = useLingui()
  const { register, result, matches, state, update, changeFilter } = page
  const { table, sort, columns, filter } = state
  const language = useLanguage()
  const rows = result?.rows.length ?? 0
  return (
    <section className={[className, styles.drawer].join(' ')} aria-labelledby="table-title">
      <header className={styles.head}>
        <h2 id="table-title" className={styles.title}>
          <Plural value={rows} one="# partnership" other="# partnerships" />
        </h2>
        {register && result && rows > 0 && (
          <DownloadMenu query={apiQuery(asApiFilter(register, filter, result), sort, language)} rows={rows} />
        )}
        <TableView dense columns={columns} onColumns={(next) => update({ columns: next }, true)} />
        <IconButton
          icon={table === 'full' ? 'down' : 'up'}
          label={table === 'full' ? t`Table at half height` : t`Table at full height`}
          onClick={() => update({ table: table === 'full' ? 'half' : 'full' }, true)}
        />
        <IconButton icon="close" label={t`Close the table`} onClick={() => update({ table: 'closed' })} />
      </header>
      {register && result ? (
        <div className={styles.table}>
          <PartnershipTable
            dense
            register={register}
            rows={result.rows}
            columns={columns}
            sort={sort}
            onSort={(next) => update({ sort: next }, true)}
            empty={
              <Suspense fallback={<Loading />}>
                <NothingFound register={register} filter={filter} matches={matches} onChange={changeFilter} />
              </Suspense>
            }
          />
        </div>
      ) : (
        <Loading />
      )}
    </section>
  )
}

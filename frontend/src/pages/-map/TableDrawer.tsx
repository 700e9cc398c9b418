import { Plural, useLingui } from '@lingui/react/macro'
import { asApiFilter } from '@/features/filters/asApiFilter'
import { apiQuery } from '@/features/filters/filterSchema'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { PartnershipTable } from '@/features/partnership/PartnershipTable'
import { IconButton } from '@/shared/ui/IconButton'
import { Loading } from '@/shared/ui/States'
import styles from './TableDrawer.module.css'
import type { MapPageModel } from './useMapPage'

/** The same rows as the map's, as a table that rises over it. */
export function TableDrawer({ page, className }: { page: MapPageModel; className: string }) {
  const { t } = useLingui()
  const { register, result, state, update } = page
  const { table, sort, filter } = state
  const rows = result?.rows.length ?? 0
  return (
    <section className={[className, styles.drawer].join(' ')} aria-labelledby="table-title">
      <header className={styles.head}>
        <h2 id="table-title" className={styles.title}>
          <Plural value={rows} one="# partnership" other="# partnerships" />
        </h2>
        {register && result && rows > 0 && (
          <DownloadMenu query={apiQuery(asApiFilter(register, filter, result))} rows={rows} />
        )}
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
            sort={sort}
            onSort={(next) => update({ sort: next }, true)}
          />
        </div>
      ) : (
        <Loading />
      )}
    </section>
  )
}

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { asApiFilter } from '@/features/filters/asApiFilter'
import { apiQuery } from '@/features/filters/filterSchema'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { PartnershipTable } from '@/features/partnership/PartnershipTable'
import { TableView } from '@/features/partnership/TableView'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import { IconButton } from '@/shared/ui/IconButton'
import { Loading } from '@/shared/ui/States'
import styles from './TableDrawer.module.css'
import type { MapPageModel } from './useMapPage'
import { useSelectedRows } from './useSelectedRows'

const NothingFound = lazy(() => import('@/features/filters/NothingFound'))

/** The same rows as the map's, as a table that rises over it. */
export default function TableDrawer({ page, className }: { page: MapPageModel; className: string }) {
  const { t } = useLingui()
  const { register, result, matches, state, update, changeFilter } = page
  const { table, sort, columns, filter, selection } = state
  const language = useLanguage()
  // Who has selected something wants its rows; all others are a press away, until something else is selected.
  const chosen = useSelectedRows(page)
  const key = selection ? `${selection.kind}:${selection.id}` : ''
  const [allOf, setAllOf] = useState('')
  const own = allOf === key ? null : chosen
  const shown = own?.rows ?? result?.rows
  const rows = shown?.length ?? 0
  const all = formatNumber(result?.rows.length ?? 0, language)
  const count = formatNumber(rows, language)
  return (
    <section className={[className, styles.drawer].join(' ')} aria-labelledby="table-title">
      <header className={styles.head}>
        <h2 id="table-title" className={styles.title}>
          {own ? `${own.name}: ${count}` : <Plural value={rows} one="# partnership" other="# partnerships" />}
        </h2>
        {chosen && (
          <Button look="quiet" onClick={() => setAllOf(own ? key : '')}>
            {own ? <Trans>All {all}</Trans> : <Trans>Only {chosen.name}</Trans>}
          </Button>
        )}
        {register && result && rows > 0 && own?.kind !== 'partnership' && (
          <DownloadMenu
            query={apiQuery({ ...asApiFilter(register, filter, result), ...own?.filter }, sort, language)}
            rows={rows}
          />
        )}
        <TableView dense columns={columns} onColumns={(next) => update({ columns: next }, true)} />
        <IconButton
          icon={table === 'full' ? 'down' : 'up'}
          label={table === 'full' ? t`Table at half height` : t`Table at full height`}
          onClick={() => update({ table: table === 'full' ? 'half' : 'full' }, true)}
        />
        <IconButton icon="close" label={t`Close the table`} onClick={() => update({ table: 'closed' })} />
      </header>
      {register && shown ? (
        <div className={styles.table}>
          <PartnershipTable
            dense
            register={register}
            rows={shown}
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

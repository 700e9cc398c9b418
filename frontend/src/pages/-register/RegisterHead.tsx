import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { asApiFilter } from '@/features/filters/asApiFilter'
import { FilterChips } from '@/features/filters/FilterChips'
import { FilterDialog } from '@/features/filters/FilterDialog'
import { apiQuery, formatState } from '@/features/filters/filterSchema'
import { FilterSection } from '@/features/filters/FilterSection'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { TableView } from '@/features/partnership/TableView'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import buttonStyles from '@/shared/ui/Button.module.css'
import styles from './RegisterPage.module.css'
import type { RegisterPageModel } from './useRegisterPage'

/** What the page is, how many rows there are, and what is done with them first. */
export function RegisterHead({ page, wide }: { page: RegisterPageModel; wide: boolean }) {
  const language = useLanguage()
  const { register, result, state, update, changeFilter } = page
  const { filter, sort, columns } = state
  const rows = result?.rows.length ?? 0
  const count = formatNumber(rows, language)
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <h1 className={styles.title}>
          <Trans>Register of partnerships</Trans>
        </h1>
        <p className={styles.count} role="status">
          {result && <Plural value={rows} one={`${count} partnership`} other={`${count} partnerships`} />}
        </p>
      </div>
      <div className={styles.actions}>
        {!wide && (
          <FilterDialog
            filter={filter}
            rows={rows}
            chips={register && <FilterChips register={register} filter={filter} onChange={changeFilter} />}
          >
            <FilterSection register={register} filter={filter} result={result} onChange={changeFilter} />
          </FilterDialog>
        )}
        <Link to="/" search={formatState({ filter })} className={[buttonStyles.button, buttonStyles.plain].join(' ')}>
          <Trans>On the map</Trans>
        </Link>
        <TableView columns={columns} onColumns={(next) => update({ columns: next }, true)} />
        {register && result && rows > 0 && (
          <DownloadMenu query={apiQuery(asApiFilter(register, filter, result), sort, language)} rows={rows} />
        )}
      </div>
    </header>
  )
}

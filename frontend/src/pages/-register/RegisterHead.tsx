import { Plural, Trans } from '@lingui/react/macro'
import { asApiFilter } from '@/features/filters/asApiFilter'
import { FilterChips } from '@/features/filters/FilterChips'
import { FilterDialog } from '@/features/filters/FilterDialog'
import { apiQuery } from '@/features/filters/filterSchema'
import { FilterSection } from '@/features/filters/FilterSection'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import buttonStyles from '@/shared/ui/Button.module.css'
import { Disclosure } from '@/shared/ui/Disclosure'
import styles from './RegisterPage.module.css'
import { RegisterTools, RegisterViews } from './RegisterTools'
import type { RegisterPageModel } from './useRegisterPage'

/** What the page is, how many rows there are, and what can be done with them. */
export function RegisterHead({ page, wide }: { page: RegisterPageModel; wide: boolean }) {
  const language = useLanguage()
  const phone = useMediaQuery('(width < 768px)')
  const { register, result, state, changeFilter, failed } = page
  const { filter } = state
  const rows = result?.rows.length ?? 0
  const count = formatNumber(rows, language)
  const chips = register && <FilterChips register={register} filter={filter} onChange={changeFilter} />
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <div className={styles.titles}>
          <h1 className={styles.title}>
            <Trans>Register of partnerships</Trans>
          </h1>
          <p className={styles.count} role="status">
            {result && <Plural value={rows} one={`${count} partnership`} other={`${count} partnerships`} />}
          </p>
        </div>
        {phone && (
          <Disclosure
            label={<Trans>More</Trans>}
            buttonClassName={[buttonStyles.button, buttonStyles.plain].join(' ')}
            panelClassName={styles.more}
          >
            <RegisterViews page={page} look="quiet" />
            <RegisterTools page={page} />
          </Disclosure>
        )}
        {wide && (
          <div className={styles.actions}>
            <RegisterViews page={page} look="plain" />
            <Download page={page} />
          </div>
        )}
      </div>
      {!wide && (
        <div className={styles.actions}>
          {(result ?? !failed) && (
            <FilterDialog filter={filter} rows={rows} chips={chips}>
              <FilterSection register={register} filter={filter} result={result} onChange={changeFilter} />
            </FilterDialog>
          )}
          {!phone && <RegisterViews page={page} look="plain" />}
          <Download page={page} />
        </div>
      )}
      <div className={styles.under}>
        {chips ?? <span />}
        {!phone && (
          <div className={styles.tools}>
            <RegisterTools page={page} />
          </div>
        )}
      </div>
    </header>
  )
}

/** The files hold exactly these rows, in this order. */
function Download({ page }: { page: RegisterPageModel }) {
  const language = useLanguage()
  const { register, result, state } = page
  if (!register || !result || result.rows.length === 0) return null
  const query = apiQuery(asApiFilter(register, state.filter, result), state.sort, language)
  return <DownloadMenu query={query} rows={result.rows.length} />
}

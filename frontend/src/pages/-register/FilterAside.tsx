import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { FilterSection } from '@/features/filters/FilterSection'
import { IconButton } from '@/shared/ui/IconButton'
import styles from './RegisterPage.module.css'
import type { RegisterPageModel } from './useRegisterPage'

/** The filters beside the table; folded, only their chips stay, above it. */
export function FilterAside({ page }: { page: RegisterPageModel }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(true)
  const { register, result, state, changeFilter, failed } = page
  // Nothing can be filtered, and nothing is on its way: the table's place says why.
  if (failed && !result) return null
  return (
    <aside className={open ? styles.filters : styles.folded} aria-label={t`Filters`}>
      <header className={styles.filtersHead}>
        {open && (
          <h2 className={styles.subtitle}>
            <Trans>Filters</Trans>
          </h2>
        )}
        <IconButton
          icon={open ? 'collapse' : 'expand'}
          label={open ? t`Fold the filters` : t`Unfold the filters`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </header>
      {open && <FilterSection register={register} filter={state.filter} result={result} onChange={changeFilter} />}
    </aside>
  )
}

import { useLingui } from '@lingui/react/macro'
import { DroppedNotice } from '@/features/filters/DroppedNotice'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import { FilterAside } from './FilterAside'
import { PrintHead } from './PrintHead'
import { RegisterHead } from './RegisterHead'
import styles from './RegisterPage.module.css'
import { RegisterTable } from './RegisterTable'
import { useRegisterPage } from './useRegisterPage'

/** Filters, and every partnership that they leave, as a table to sort, arrange, download, print, share and cite. */
export function RegisterPage() {
  const { t } = useLingui()
  usePageTitle(t`Register of partnerships`)
  const page = useRegisterPage()
  const wide = useMediaQuery('(width >= 1024px)')
  const { dropped, update } = page
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      {wide && <FilterAside page={page} />}
      <div className={styles.main}>
        <DroppedNotice dropped={dropped} onDismiss={() => update({}, true)} />
        <PrintHead page={page} />
        <RegisterHead page={page} wide={wide} />
        <div className={styles.table}>
          <RegisterTable page={page} />
        </div>
      </div>
    </main>
  )
}

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { conditionsOf } from '@/features/filters/conditions'
import { filterInWords } from '@/features/filters/filterInWords'
import { formatDate } from '@/shared/format/dates'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import styles from './RegisterPage.module.css'
import type { RegisterPageModel } from './useRegisterPage'

/** On paper only: what the table is, what was asked, when, and where it can be found again. */
export function PrintHead({ page }: { page: RegisterPageModel }) {
  const { i18n } = useLingui()
  const language = useLanguage()
  const { register, result, state } = page
  if (!register || !result) return null
  const { filter } = state
  const words = filterInWords(filter, conditionsOf(register, filter, language, i18n), i18n)
  const rows = result.rows.length
  const count = formatNumber(rows, language)
  const today = formatDate(new Date().toISOString().slice(0, 10), language)
  const { version } = register
  const { origin, pathname } = window.location
  const address = origin + pathname + window.location.search
  return (
    <div className={styles.paper}>
      <p className={styles.paperTitle}>
        <Trans>Register of international partnerships of Ukraine’s municipalities</Trans>
      </p>
      <p>
        <Plural value={rows} one={`${count} partnership`} other={`${count} partnerships`} />
        {words && `. ${words}`}
      </p>
      <p>
        <Trans>
          Printed on {today}. Source: Pobratym, version {version} of the register, {address}
        </Trans>
      </p>
    </div>
  )
}

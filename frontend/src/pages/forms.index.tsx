import { Trans, useLingui } from '@lingui/react/macro'
import { createFileRoute, Link } from '@tanstack/react-router'
import { FormList } from '@/features/form/FormList'
import { formsQuery } from '@/features/form/queries'
import { askEarly } from '@/shared/api/askEarly'
import { loadManualWords } from '@/shared/i18n/manualWords'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import styles from './-forms.module.css'

export const Route = createFileRoute('/forms/')({
  loader: ({ context: { language, queryClient } }) =>
    Promise.all([loadManualWords(language), askEarly(queryClient, formsQuery)]),
  component: FormsPage,
})

function FormsPage() {
  const { t } = useLingui()
  const title = t`Forms of the manual`
  usePageTitle(title)
  return (
    <main id="content" tabIndex={-1} className={[styles.page, styles.wide].join(' ')}>
      <header>
        <p className={styles.context}>
          <Link to="/guidelines">
            <Trans>Manual</Trans>
          </Link>
        </p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>
          <Trans>
            Ten documents of a partnership, from the first letter to the report. Fill one in here, and the register puts
            in names, codes and places in both languages; or take it blank.
          </Trans>
        </p>
      </header>
      <FormList />
    </main>
  )
}

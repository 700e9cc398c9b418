import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute, Link, redirect } from '@tanstack/react-router'
import { FormFiller } from '@/features/form/FormFiller'
import { formQuery } from '@/features/form/queries'
import { tidyNumber } from '@/shared/address/tidyAddress'
import { ApiError } from '@/shared/api/answerOf'
import { askEarly } from '@/shared/api/askEarly'
import { loadManualWords } from '@/shared/i18n/manualWords'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Empty } from '@/shared/ui/States'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import styles from './-forms.module.css'

export const Route = createFileRoute('/forms/$number')({
  beforeLoad: ({ params: { number } }) => {
    const tidy = tidyNumber(number)
    if (tidy !== number) redirect({ to: '/forms/$number', params: { number: tidy }, replace: true, throw: true })
  },
  loader: ({ context: { language, queryClient }, params }) =>
    Promise.all([loadManualWords(language), askEarly(queryClient, formQuery(params.number))]),
  component: FormPage,
})

/** A form alone, for who knows what to write; its appendix explains it. */
function FormPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const { number } = Route.useParams()
  const { data, error } = useQuery(formQuery(number))
  const missing = error instanceof ApiError && error.status === 404
  const title = data?.title[language] ?? (missing ? t`There is no such form` : t`Form ${number}`)
  usePageTitle(title)
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <header>
        <p className={styles.context}>
          <Link to="/guidelines">
            <Trans>Manual</Trans>
          </Link>{' '}
          ·{' '}
          <Link to="/forms">
            <Trans>Forms</Trans>
          </Link>
        </p>
        <h1 className={styles.title}>{title}</h1>
        {data && (
          <p>
            <Link to="/guidelines/$slug" params={{ slug: data.slug }}>
              <Trans>How to fill it in: appendix {number} of the manual</Trans>
            </Link>
          </p>
        )}
      </header>
      {missing ? (
        <Empty title={t`The manual has ten forms`}>
          <p>
            <Link to="/forms">
              <Trans>See them all</Trans>
            </Link>
          </p>
        </Empty>
      ) : (
        <FormFiller number={number} language={language} />
      )}
    </main>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Failed } from '@/shared/ui/States'
import { BlankLinks } from './BlankLinks'
import buttonStyles from '@/shared/ui/Button.module.css'
import styles from './FormList.module.css'
import { FormSkeleton } from './FormSkeleton'
import { layouts } from './formState'
import { appendicesQuery, formsQuery } from './queries'
import { useLayoutNames } from './useLayoutNames'

/** All forms: what each is for, what the register fills in, and each with gaps in every language and kind of file. */
export function FormList() {
  const { t } = useLingui()
  const language = useLanguage()
  const names = useLayoutNames()
  const { data, isError, refetch } = useQuery(formsQuery)
  const { data: appendices } = useQuery(appendicesQuery(language))
  const chosen: Record<string, string> = { municipality: t`municipality`, partner: t`partner`, themes: t`themes` }
  if (isError) {
    return (
      <Failed onRetry={() => void refetch()}>
        <Trans>The forms could not be loaded. Check the connection and try again.</Trans>
      </Failed>
    )
  }
  if (!data) return <FormSkeleton />
  return (
    <ol className={styles.list}>
      {data.items.map(({ number, slug, title, register }) => {
        const parts = register.map((part) => chosen[part]).filter(Boolean)
        const list = parts.join(', ')
        const name = title[language]
        return (
          <li key={number} className={styles.form}>
            <div className={styles.main}>
              <h2 className={styles.title}>
                <span className={styles.number}>{number}</span> {name}
              </h2>
              <p>{appendices?.items.find((each) => each.slug === slug)?.summary}</p>
              <p className={styles.register}>
                <Trans>From the register: {list}.</Trans>
              </p>
              <p className={styles.ways}>
                <Link
                  to="/forms/$number"
                  params={{ number }}
                  className={[buttonStyles.button, buttonStyles.plain].join(' ')}
                  aria-label={t`Fill in: ${name}`}
                >
                  <Trans>Fill in</Trans>
                </Link>
                <Link to="/guidelines/$slug" params={{ slug }}>
                  <Trans>How to fill it in: appendix {number}</Trans>
                </Link>
              </p>
            </div>
            <div className={styles.blanks}>
              <p className={styles.register}>
                <Trans>The blank document:</Trans>
              </p>
              <dl className={styles.languages}>
                {layouts.map((layout) => (
                  <div key={layout} className={styles.blank}>
                    <dt>{names[layout]}</dt>
                    <dd>
                      <BlankLinks number={number} layout={layout} title={name} />
                    </dd>
                  </div>
                ))}
              </dl>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Guideline } from '../queries'
import { SectionHeading } from '../text/SectionHeading'
import { lawKinds } from './lawKinds'
import styles from './References.module.css'

/** Behind the text: what its terms mean, and every law that it cites with number, date and official address. */
export function References({ terms, laws }: Pick<Guideline, 'terms' | 'laws'>) {
  const { t } = useLingui()
  const language = useLanguage()
  const word = new Intl.Collator(language)
  return (
    <>
      {terms.length > 0 && (
        <>
          <SectionHeading level={2} anchor="terms" text={t`Terms`} />
          <dl className={styles.terms}>
            {[...terms]
              .sort((a, b) => word.compare(a.term, b.term))
              .map(({ id, term, text }) => (
                <div key={id} className={styles.term}>
                  <dt id={`term-${id}`} tabIndex={-1}>
                    {term}
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
          </dl>
        </>
      )}
      {laws.length > 0 && (
        <>
          <SectionHeading level={2} anchor="laws" text={t`Laws cited`} />
          <ul className={styles.laws}>
            {laws.map(({ id, kind, number, date, title, url }) => {
              const day = formatDate(date, language)
              const name = language === 'uk' ? `«${title.uk}»` : `“${title.en}”`
              const what = lawKinds[kind]
              return (
                <li key={id}>
                  <a href={url} rel="noopener" className={styles.law}>
                    {name}
                  </a>
                  <br />
                  <span className={styles.facts}>
                    {what && `${t(what)} `}
                    <Trans>
                      No. {number} of {day}
                    </Trans>
                  </span>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </>
  )
}

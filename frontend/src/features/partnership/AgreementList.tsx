import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { NoteText } from '@/shared/vocabulary/NoteText'
import styles from './AgreementList.module.css'
import { documentKinds } from './documentKinds'
import type { PartnershipDetail } from './queries'

interface AgreementListProps {
  agreements: PartnershipDetail['agreements']
  /** The partnership of the page; the others of a document are linked. */
  id: number
  link: (id: number) => ReactNode
}

/** The signed documents that a partnership rests on, and what else each of them covers. */
export function AgreementList({ agreements, id, link }: AgreementListProps) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <ul>
      {agreements.map((agreement) => {
        const { title, kind, signedOn, place, term, validUntil, endedOn, registerNumber } = agreement
        const others = agreement.partnerships.filter((other) => other !== id)
        const name = documentKinds[kind]
        const date = signedOn && formatDate(signedOn, language)
        const until = validUntil && formatDate(validUntil, language)
        const ended = endedOn && formatDate(endedOn, language)
        const facts: ReactNode[] = [
          title && name ? t(name) : null,
          date ? <Trans>signed: {date}</Trans> : <Trans>the date of signing is not known</Trans>,
          place,
          term && <NoteText note={term} />,
          until && <Trans>valid until {until}</Trans>,
          ended && <Trans>ended: {ended}</Trans>,
          registerNumber && <Trans>No. {registerNumber} in the official register</Trans>,
        ].filter(Boolean)
        return (
          <li key={agreement.id} className={styles.document}>
            <p className={styles.title}>{title ?? (name ? t(name) : t`Document`)}</p>
            <ul className={styles.facts}>
              {facts.map((fact, i) => (
                <li key={i}>{fact}</li>
              ))}
            </ul>
            {others.length > 0 && (
              <div className={styles.others}>
                <Trans>The same document also covers:</Trans>
                <ul>
                  {others.map((other) => (
                    <li key={other}>{link(other)}</li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

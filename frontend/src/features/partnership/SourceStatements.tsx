import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { sourceNames } from '@/shared/register/names'
import { licenceText } from '@/shared/vocabulary/licenceText'
import { NoteText } from '@/shared/vocabulary/NoteText'
import type { PartnershipDetail } from './queries'
import { saidKinds, saidStatuses } from './sayings'
import styles from './SourceStatements.module.css'

/** What each source says, side by side: a table, on a phone a block for each source. */
export function SourceStatements({ statements }: { statements: PartnershipDetail['sourceStatements'] }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const heads = [t`Source`, t`Kind`, t`Date`, t`What it says`, t`As of`]
  return (
    <div className={styles.box} role="table" aria-label={t`What each source says`}>
      <div className={styles.heads} role="row">
        {heads.map((head) => (
          <span key={head} role="columnheader">
            {head}
          </span>
        ))}
      </div>
      {statements.map(({ source, url, asOf, saysKind, saysStatus, saysDate, documentTitle, note }, i) => {
        const kind = saidKinds[saysKind ?? '']
        const status = saidStatuses[saysStatus ?? '']
        const licence = licenceText(source.licence, i18n)
        const { title, publisher } = sourceNames(source, language)
        return (
          <div key={`${source.key} ${String(i)}`} className={styles.statement} role="row">
            <div role="rowheader" className={styles.source}>
              <a href={url}>{title}</a>
              <span className={styles.about}>
                {publisher} · <Trans>licence: {licence}</Trans>
              </span>
              <TrustMark trust={source.trust} />
            </div>
            <div role="cell" data-head={heads[1]}>
              {kind ? t(kind) : <Silent />}
            </div>
            <div role="cell" data-head={heads[2]} className={styles.date}>
              {saysDate ? formatDate(saysDate, language) : <Silent />}
            </div>
            <div role="cell" data-head={heads[3]}>
              {status && t(status)}
              {documentTitle && (
                <>
                  {status && ': '}
                  <q className={styles.document}>{documentTitle}</q>
                </>
              )}
              {note && (
                <span className={styles.about}>
                  <NoteText note={note} />
                </span>
              )}
            </div>
            <div role="cell" data-head={heads[4]} className={styles.date}>
              {asOf ? formatDate(asOf, language) : <Silent />}
            </div>
          </div>
        )
      })}
    </div>
  )
}

function Silent() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">
        <Trans>does not say</Trans>
      </span>
    </>
  )
}

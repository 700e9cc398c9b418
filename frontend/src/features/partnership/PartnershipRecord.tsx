import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { EntityLink } from '@/shared/register/EntityLink'
import { Facts } from '@/shared/ui/Facts'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import { kindLabels, statusLabels, trustMeanings } from '@/shared/vocabulary/labels'
import { AgreementList } from './AgreementList'
import styles from './PartnershipRecord.module.css'
import type { PartnershipDetail } from './queries'
import { SourceStatements } from './SourceStatements'

/** One partnership with everything that is known of it, and from where. */
export function PartnershipRecord({ partnership }: { partnership: PartnershipDetail }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { partyName, partner, municipality, region, country, trust, note, description, agreements } = partnership
  const { uk, en, native } = partner.name
  const party = partyName[language]
  const other = language === 'uk' ? (uk ?? native ?? en) : en
  const unknown = t`not known`
  const sources = partnership.sourceStatements.length
  usePageTitle(`${party} – ${other}`)
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          {municipality ? (
            <EntityLink kind="municipality" id={municipality.code}>
              {party}
            </EntityLink>
          ) : (
            party
          )}{' '}
          –{' '}
          <EntityLink kind="partner" id={partner.id}>
            {other}
          </EntityLink>
        </h1>
        <p className={styles.context}>
          {region.name[language]} ·{' '}
          <EntityLink kind="country" id={country.code}>
            {country.name[language]}
          </EntityLink>
        </p>
        <p className={styles.trust}>
          <TrustMark trust={trust} /> {t(trustMeanings[trust])}
          {partnership.trustedOn && ` · ${formatDate(partnership.trustedOn, language)}`}
        </p>
        {description?.[language] && <p>{description[language]}</p>}
      </header>
      <section className={styles.facts}>
        <Facts
          facts={[
            { name: t`Kind`, value: partnership.kind === 'unknown' ? unknown : t(kindLabels[partnership.kind]) },
            {
              name: t`Status`,
              value: partnership.status === 'unknown' ? unknown : t(statusLabels[partnership.status]),
            },
            { name: t`Signed on`, value: partnership.signedOn && formatDate(partnership.signedOn, language) },
            { name: t`Since`, value: partnership.signedOn ? null : (partnership.since ?? unknown) },
            { name: t`Note on the data`, value: note },
          ]}
        />
      </section>
      {agreements.length > 0 && (
        <section>
          <h2 className={styles.subtitle}>
            <Trans>Documents</Trans>
          </h2>
          <AgreementList agreements={agreements} />
        </section>
      )}
      <section>
        <h2 className={styles.subtitle}>
          <Plural value={sources} one="# source says so" other="# sources say so" />
        </h2>
        <SourceStatements statements={partnership.sourceStatements} />
      </section>
    </main>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatState } from '@/features/filters/filterSchema'
import { LocatorMap } from '@/features/locator/LocatorMap'
import { AgreementList } from '@/features/partnership/AgreementList'
import { DisagreementNotice } from '@/features/partnership/DisagreementNotice'
import { disagreementsOf } from '@/features/partnership/disagreements'
import type { PartnershipDetail } from '@/features/partnership/queries'
import { RecordFacts } from '@/features/partnership/RecordFacts'
import { RecordSentence } from '@/features/partnership/RecordSentence'
import { SourceStatements } from '@/features/partnership/SourceStatements'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { shownName, sourceNames } from '@/shared/register/names'
import { everything } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import buttonStyles from '@/shared/ui/Button.module.css'
import { Icon } from '@/shared/ui/Icon'
import { Section } from '@/shared/ui/Section'
import { ShareButton } from '@/shared/ui/ShareButton'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import { statuses } from '@/shared/vocabulary/vocabulary'
import styles from './EntityPage.module.css'
import { locatorOfRows } from './locators'
import { RecordLink } from './RecordLink'
import { RecordManual } from './RecordManual'
import { RecordNeighbours } from './RecordNeighbours'
import { RecordThemes } from './RecordThemes'
import { RecordTrust } from './RecordTrust'
import { ThisPage } from './ThisPage'
import { useHashTarget } from './useHashTarget'

interface RecordPageProps {
  partnership: PartnershipDetail
  /** Undefined where it could not be loaded: the record then does without map and neighbours. */
  register: Register | undefined
}

/** One partnership: parties, kind, status, dates, themes, documents, and what each source says. */
export function RecordPage({ partnership, register }: RecordPageProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { id, partyName, partner, municipality, region, country, agreements, sourceStatements } = partnership
  const party = partyName[language]
  const other = shownName(partner.name, language)
  const title = `${party} – ${other}`
  usePageTitle(title)
  useHashTarget()
  const row = register?.index.partnership.get(id)
  const onMap = formatState({
    filter: { ...everything, status: [...statuses] },
    selection: { kind: 'partnership', id: String(id) },
  })
  const named = sourceStatements.map((statement) => ({ ...statement, source: sourceNames(statement.source, language) }))
  const disagreements = disagreementsOf(named, agreements)
  const parts = [
    { id: 'facts', title: t`The record` },
    ...(agreements.length > 0 ? [{ id: 'documents', title: t`Documents` }] : []),
    { id: 'sources', title: t`Sources` },
    { id: 'neighbours', title: t`See also` },
    { id: 'cite', title: t`Cite, share` },
  ]
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <div className={styles.top}>
        <header className={styles.head}>
          <p className={styles.context}>
            <Trans>Record No. {id}</Trans> ·{' '}
            <EntityLink kind="region" id={region.code}>
              {region.name[language]}
            </EntityLink>{' '}
            ·{' '}
            <EntityLink kind="country" id={country.code}>
              {country.name[language]}
            </EntityLink>
          </p>
          <h1 className={[styles.title, styles.parties].join(' ')}>
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
          <div className={styles.sentence}>
            <RecordSentence partnership={partnership} />
          </div>
          <RecordManual status={partnership.status} />
          <RecordTrust trust={partnership.trust} on={partnership.trustedOn} match={partnership.matchConfidence} />
          {partnership.description && <p>{partnership.description[language]}</p>}
          <DisagreementNotice {...disagreements} />
          <div className={styles.actions}>
            <Link to="/" search={onMap} className={[buttonStyles.button, buttonStyles.primary].join(' ')}>
              <Trans>Show on the map</Trans>
            </Link>
            <ShareButton title={title} />
            {partnership.status === 'in_preparation' && municipality && (
              <Link
                to="/forms/$number"
                params={{ number: '6' }}
                search={{ municipality: municipality.code, partner: partner.id }}
                className={[buttonStyles.button, buttonStyles.quiet].join(' ')}
              >
                <Icon name="document" />
                <Trans>Draft the agreement</Trans>
              </Link>
            )}
          </div>
          <nav aria-label={t`On this page`} className={styles.parts}>
            <ul>
              {parts.map((part) => (
                <li key={part.id}>
                  <a href={`#${part.id}`}>{part.title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        {register && row !== undefined && (
          <LocatorMap
            {...locatorOfRows(register, Uint32Array.of(row), language)}
            label={t`Map: a line between ${party} and ${other}.`}
          />
        )}
      </div>
      <div className={styles.halves}>
        <Section id="facts" title={<Trans>The record</Trans>}>
          <RecordFacts
            partnership={partnership}
            themes={partnership.themes.length > 0 && <RecordThemes register={register} slugs={partnership.themes} />}
          />
        </Section>
        {agreements.length > 0 && (
          <Section id="documents" title={<Trans>Documents</Trans>}>
            <AgreementList
              agreements={agreements}
              id={id}
              link={(each) => <RecordLink register={register} id={each} language={language} />}
            />
          </Section>
        )}
      </div>
      <Section id="sources" title={<Trans>What each source says</Trans>}>
        <SourceStatements statements={sourceStatements} />
      </Section>
      {register && row !== undefined && <RecordNeighbours register={register} row={row} />}
      <ThisPage title={title} />
    </main>
  )
}

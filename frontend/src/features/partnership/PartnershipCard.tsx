import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TrustMark } from '@/shared/partnership/TrustMark'
import { EntityLink } from '@/shared/register/EntityLink'
import { countryName, partnerName, partyName, regionName, themeName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { Card } from '@/shared/ui/Card'
import { Facts } from '@/shared/ui/Facts'
import { kindLabels, statusLabels, trustMeanings } from '@/shared/vocabulary/labels'
import type { Kind, Status, Trust } from '@/shared/vocabulary/vocabulary'
import styles from './PartnershipCard.module.css'
import { partnershipQuery } from './queries'

interface PartnershipCardProps {
  register: Register
  position: number
  actions: ReactNode
  onClose: () => void
}

/** One partnership: who, what, since when, and how well it is known. Its page has the sources and documents. */
export function PartnershipCard({ register, position, actions, onClose }: PartnershipCardProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { doc } = register
  const id = doc.partnerships.id[position] ?? 0
  const { data } = useQuery(partnershipQuery(id))
  const kind = doc.kinds[register.kind[position] ?? 0] as Kind
  const status = doc.statuses[register.status[position] ?? 0] as Status
  const trust = doc.trusts[register.trust[position] ?? 0] as Trust
  const municipality = doc.municipalities.code[register.municipality[position] ?? -1]
  const partner = register.partner[position] ?? -1
  const country = register.country[position] ?? -1
  const since = register.since[position] ?? 0
  const unknown = t`not known`
  const party = partyName(register, position, language)
  const themes = doc.themeSets[register.themeSet[position] ?? 0] ?? []
  const signedOn = doc.partnerships.signedOn[position]
  const documents = data?.agreements.length ?? 0
  const sources = data?.sourceStatements.length ?? 0
  return (
    <Card
      title={`${party} – ${partnerName(register, partner, language)}`}
      context={`${regionName(register, register.region[position] ?? -1, language)} · ${countryName(register, country, language)}`}
      actions={actions}
      onClose={onClose}
    >
      <p>
        <strong>{kind === 'unknown' ? t`Partnership` : t(kindLabels[kind])}</strong>
        {since > 0 && <Trans>, since {since}</Trans>}.
      </p>
      <p className={styles.trust}>
        <TrustMark trust={trust} />
        <span>
          {t(trustMeanings[trust])}
          {data?.trustedOn && ` · ${formatDate(data.trustedOn, language)}`}
          {' · '}
          <Link to="/about" hash="trust">
            <Trans>What does this mean?</Trans>
          </Link>
        </span>
      </p>
      <Facts
        facts={[
          {
            name: t`In Ukraine`,
            value: municipality ? (
              <EntityLink kind="municipality" id={municipality}>
                {party}
              </EntityLink>
            ) : (
              party
            ),
          },
          {
            name: t`Abroad`,
            value: (
              <EntityLink kind="partner" id={doc.partners.id[partner] ?? ''}>
                {partnerName(register, partner, language)}
              </EntityLink>
            ),
          },
          {
            name: t`Country`,
            value: (
              <EntityLink kind="country" id={doc.countries.code[country] ?? ''}>
                {countryName(register, country, language)}
              </EntityLink>
            ),
          },
          signedOn
            ? { name: t`Signed on`, value: formatDate(signedOn, language) }
            : { name: t`Since`, value: since > 0 ? String(since) : unknown },
          { name: t`Status`, value: status === 'unknown' ? unknown : t(statusLabels[status]) },
          { name: t`Themes`, value: themes.map((each) => themeName(register, each, language)).join(', ') },
          { name: t`Documents`, value: documents > 0 ? String(documents) : null },
          { name: t`Sources`, value: sources > 0 ? String(sources) : null },
        ]}
      />
    </Card>
  )
}

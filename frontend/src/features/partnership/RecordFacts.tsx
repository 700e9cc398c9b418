import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { shownName } from '@/shared/register/names'
import { Facts } from '@/shared/ui/Facts'
import { kindLabels, levelLabels, statusLabels } from '@/shared/vocabulary/labels'
import { NoteText } from '@/shared/vocabulary/NoteText'
import type { PartnershipDetail } from './queries'

interface RecordFactsProps {
  partnership: PartnershipDetail
  /** Links to the records of the same themes. */
  themes: ReactNode
}

/** Everything that the record holds, field by field; what is not known is said. */
export function RecordFacts({ partnership, themes }: RecordFactsProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { id, level, municipality, raion, region, partyName, partner, country, signedOn, since, kind, status } =
    partnership
  const unknown = t`not known`
  return (
    <Facts
      columns
      facts={[
        {
          name: t`In Ukraine`,
          value: municipality ? (
            <EntityLink kind="municipality" id={municipality.code}>
              {partyName[language]}
            </EntityLink>
          ) : (
            partyName[language]
          ),
        },
        { name: t`Who signed`, value: level === 'municipality' ? null : t(levelLabels[level]) },
        {
          name: t`Raion`,
          value: raion && (
            <EntityLink kind="raion" id={raion.code}>
              {raion.name[language]}
            </EntityLink>
          ),
        },
        {
          name: t`Region`,
          value: (
            <EntityLink kind="region" id={region.code}>
              {region.name[language]}
            </EntityLink>
          ),
        },
        {
          name: t`Abroad`,
          value: (
            <EntityLink kind="partner" id={partner.id}>
              {shownName(partner.name, language)}
            </EntityLink>
          ),
        },
        {
          name: t`Country`,
          value: (
            <EntityLink kind="country" id={country.code}>
              {country.name[language]}
            </EntityLink>
          ),
        },
        { name: t`Kind`, value: kind === 'unknown' ? unknown : t(kindLabels[kind]) },
        { name: t`Status`, value: status === 'unknown' ? unknown : t(statusLabels[status]) },
        { name: t`Signed on`, value: signedOn ? formatDate(signedOn, language) : unknown },
        { name: t`Since the year`, value: since ?? unknown },
        { name: t`Themes`, value: themes ?? unknown },
        { name: t`Note on the data`, value: partnership.note && <NoteText note={partnership.note} /> },
        { name: t`Record`, value: t`No. ${id}` },
        { name: t`Version of the record`, value: partnership.revision },
      ]}
    />
  )
}

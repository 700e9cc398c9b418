import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatState } from '@/features/filters/filterSchema'
import { similarMunicipalitiesQuery } from '@/features/municipality/queries'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { municipalityName, partnerName, raionName, regionName } from '@/shared/register/names'
import { municipalitiesOf, partnershipsOfEach, sharing } from '@/shared/register/neighbours'
import { everything } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { NeighbourList, type Neighbour } from './NeighbourList'
import { Neighbours } from './Neighbours'
import { PartnershipCount } from './PartnershipCount'

interface MunicipalityNeighboursProps {
  register: Register
  position: number
  code: string
}

/** Whom to look at next: municipalities like this one, partners' partners, and the raion. */
export function MunicipalityNeighbours({ register, position, code: own }: MunicipalityNeighboursProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { data: similar } = useQuery(similarMunicipalitiesQuery(own))
  const { doc } = register
  const { code, raion: raions, region: regions } = doc.municipalities
  const raion = raions[position] ?? -1
  const region = regions[position] ?? -1
  const raionTitle = raionName(register, raion, language)
  const regionTitle = regionName(register, region, language)
  const counts = partnershipsOfEach(register, 'municipality')
  const name = (i: number) => municipalityName(register, i, language)
  const link = (i: number) => (
    <EntityLink kind="municipality" id={code[i] ?? ''}>
      {name(i)}
    </EntityLink>
  )
  const kin = sharing(register, 'municipality', position).map(({ position: other, common }): Neighbour => {
    const names = common.slice(0, 3).map((partner) => partnerName(register, partner, language))
    const rest = common.length - names.length
    const said = names.join(', ')
    return {
      key: code[other] ?? '',
      name: link(other),
      facts: rest > 0 ? t`${said} and ${rest} more` : said,
    }
  })
  const inRaion = raion < 0 ? [] : municipalitiesOf(register, 'raion', raion, name).filter((i) => i !== position)
  const inRegion = formatState({ filter: { ...everything, region: [doc.regions.code[region] ?? ''] } })
  return (
    <Neighbours>
      <NeighbourList
        id="similar"
        title={<Trans>Similar municipalities</Trans>}
        note={<Trans>Of the same kind, of like size, not far, and with partners of their own.</Trans>}
        items={(similar?.items ?? []).map((other) => {
          const people = other.population ? formatNumber(other.population.value, language) : ''
          const distance = formatNumber(Math.round(other.distanceKm), language)
          return {
            key: other.code,
            name: (
              <EntityLink kind="municipality" id={other.code}>
                {other.name[language]}
              </EntityLink>
            ),
            facts: (
              <>
                <PartnershipCount count={other.standingPartnerships} />
                {people && (
                  <>
                    {' '}
                    · <Trans>{people} people</Trans>
                  </>
                )}{' '}
                · {t`${distance} km`}
              </>
            ),
          }
        })}
      />
      <NeighbourList
        id="same-partners"
        title={<Trans>With the same partners</Trans>}
        note={<Trans>Municipalities that are partners of the same cities: “twins of twins”.</Trans>}
        items={kin}
      />
      <NeighbourList
        id="same-raion"
        title={raionTitle}
        items={inRaion.map((i) => ({
          key: code[i] ?? '',
          name: link(i),
          facts: <PartnershipCount count={counts[i] ?? 0} />,
        }))}
        more={
          <>
            <EntityLink kind="raion" id={doc.raions.code[raion] ?? ''}>
              <Trans>All of the raion</Trans>
            </EntityLink>{' '}
            ·{' '}
            <EntityLink kind="region" id={doc.regions.code[region] ?? ''}>
              {regionTitle}
            </EntityLink>{' '}
            ·{' '}
            <Link to="/register" search={inRegion}>
              <Trans>Partnerships of the region</Trans>
            </Link>
          </>
        }
      />
    </Neighbours>
  )
}

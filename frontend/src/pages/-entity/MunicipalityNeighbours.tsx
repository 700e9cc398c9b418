import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatState } from '@/features/filters/filterSchema'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { municipalityName, partnerName, raionName, regionName } from '@/shared/register/names'
import { municipalitiesOf, partnershipsOfEach, sharing } from '@/shared/register/neighbours'
import { everything } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { NeighbourList, type Neighbour } from './NeighbourList'
import { Neighbours } from './Neighbours'
import { PartnershipCount } from './PartnershipCount'

/** Whom to look at next: partners' partners, and the raion. */
export function MunicipalityNeighbours({ register, position }: { register: Register; position: number }) {
  const { t } = useLingui()
  const language = useLanguage()
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

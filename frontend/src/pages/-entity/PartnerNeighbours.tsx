import { Trans, useLingui } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { countryName, municipalityName, partnerName } from '@/shared/register/names'
import { nearestPartners, sharing } from '@/shared/register/neighbours'
import type { Register } from '@/shared/register/register'
import { NeighbourList, type Neighbour } from './NeighbourList'
import { Neighbours } from './Neighbours'

/** Other partner cities: those of the same municipalities, and those nearby. */
export function PartnerNeighbours({ register, position }: { register: Register; position: number }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { id, country: countries } = register.doc.partners
  const country = countries[position] ?? -1
  const link = (i: number) => (
    <EntityLink kind="partner" id={id[i] ?? ''}>
      {partnerName(register, i, language)}
    </EntityLink>
  )
  const kin = sharing(register, 'partner', position).map(({ position: other, common }): Neighbour => {
    const names = common.slice(0, 2).map((i) => municipalityName(register, i, language))
    const rest = common.length - names.length
    const said = names.join(', ')
    return { key: id[other] ?? '', name: link(other), facts: rest > 0 ? t`${said} and ${rest} more` : said }
  })
  const near = nearestPartners(register, position)
    .slice(0, 12)
    .map(({ position: other, kilometres }): Neighbour => {
      const distance = formatNumber(Math.round(kilometres), language)
      return { key: id[other] ?? '', name: link(other), facts: t`${distance} km` }
    })
  const countryTitle = countryName(register, country, language)
  return (
    <Neighbours>
      <NeighbourList
        id="same-municipalities"
        title={<Trans>With the same municipalities</Trans>}
        note={<Trans>Partners of the same Ukrainian municipalities: “twins of twins”.</Trans>}
        items={kin}
      />
      <NeighbourList
        id="nearby"
        title={<Trans>Nearby in the same country</Trans>}
        items={near}
        more={
          <EntityLink kind="country" id={register.doc.countries.code[country] ?? ''}>
            {countryTitle}
          </EntityLink>
        }
      />
    </Neighbours>
  )
}

import { Trans } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { splitByStatus } from '@/shared/register/figures'
import { raionName, regionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { rowsOf } from '@/shared/register/rowsOf'
import { NeighbourList } from './NeighbourList'
import { Neighbours } from './Neighbours'
import { PartnershipCount } from './PartnershipCount'

/** The other raions of the region. */
export function RaionNeighbours({ register, position }: { register: Register; position: number }) {
  const language = useLanguage()
  const region = register.doc.raions.region[position] ?? -1
  const title = regionName(register, region, language)
  return (
    <Neighbours>
      <NeighbourList
        id="same-region"
        title={<Trans>Other raions of the region</Trans>}
        items={raionsOf(register, region)
          .filter((raion) => raion.position !== position)
          .map((raion) => ({
            key: raion.code,
            name: (
              <EntityLink kind="raion" id={raion.code}>
                {raionName(register, raion.position, language)}
              </EntityLink>
            ),
            facts: <PartnershipCount count={raion.count} />,
          }))}
        more={
          <EntityLink kind="region" id={register.doc.regions.code[region] ?? ''}>
            {title}
          </EntityLink>
        }
      />
    </Neighbours>
  )
}

/** The raions of a region with their current partnerships, those with the most first. */
export function raionsOf(register: Register, region: number) {
  const { code, region: regions } = register.doc.raions
  return regions
    .flatMap((each, position) => (each === region ? [position] : []))
    .map((position) => {
      const { current } = splitByStatus(register, rowsOf(register, 'raion', position))
      return { position, code: code[position] ?? '', count: current.length }
    })
    .sort((a, b) => b.count - a.count)
}

import { Trans } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { countBy, splitByStatus } from '@/shared/register/figures'
import { raionName, regionName } from '@/shared/register/names'
import { allRows } from '@/shared/register/neighbours'
import type { Register } from '@/shared/register/register'
import { NeighbourList } from './NeighbourList'
import { Neighbours } from './Neighbours'
import { PartnershipCount } from './PartnershipCount'
import { raionsOf } from './RaionNeighbours'

/** The region's raions, and the other regions. */
export function RegionNeighbours({ register, position }: { register: Register; position: number }) {
  const language = useLanguage()
  const { regions } = register.doc
  const { current } = splitByStatus(register, allRows(register))
  const others = countBy(register.region, current).filter((other) => other.position !== position)
  return (
    <Neighbours>
      <NeighbourList
        id="raions"
        title={<Trans>Raions of the region</Trans>}
        first={12}
        items={raionsOf(register, position).map((raion) => ({
          key: raion.code,
          name: (
            <EntityLink kind="raion" id={raion.code}>
              {raionName(register, raion.position, language)}
            </EntityLink>
          ),
          facts: <PartnershipCount count={raion.count} />,
        }))}
      />
      <NeighbourList
        id="other-regions"
        title={<Trans>Other regions</Trans>}
        first={12}
        items={others.map(({ position: other, count }) => ({
          key: regions.code[other] ?? '',
          name: (
            <EntityLink kind="region" id={regions.code[other] ?? ''}>
              {regionName(register, other, language)}
            </EntityLink>
          ),
          facts: <PartnershipCount count={count} />,
        }))}
      />
    </Neighbours>
  )
}

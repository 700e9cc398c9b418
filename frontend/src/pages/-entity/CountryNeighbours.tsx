import { Trans } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { countBy, splitByStatus } from '@/shared/register/figures'
import { countryName } from '@/shared/register/names'
import { allRows } from '@/shared/register/neighbours'
import type { Register } from '@/shared/register/register'
import { NeighbourList } from './NeighbourList'
import { Neighbours } from './Neighbours'
import { PartnershipCount } from './PartnershipCount'

/** The other countries with partners, those with the most first. */
export function CountryNeighbours({ register, position }: { register: Register; position: number }) {
  const language = useLanguage()
  const { current } = splitByStatus(register, allRows(register))
  const others = countBy(register.country, current).filter((other) => other.position !== position)
  return (
    <Neighbours>
      <NeighbourList
        id="other-countries"
        title={<Trans>Other countries</Trans>}
        first={12}
        wide
        items={others.map(({ position: other, count }) => {
          const code = register.doc.countries.code[other] ?? ''
          return {
            key: code,
            name: (
              <EntityLink kind="country" id={code}>
                {countryName(register, other, language)}
              </EntityLink>
            ),
            facts: <PartnershipCount count={count} />,
          }
        })}
      />
    </Neighbours>
  )
}

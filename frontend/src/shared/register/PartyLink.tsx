import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from './EntityLink'
import { partyName } from './names'
import type { Register } from './register'

interface PartyLinkProps {
  register: Register
  row: number
  className?: string | undefined
}

/**
 * The Ukrainian side of a partnership, leading to its page: the municipality (a city district has that of its city), the
 * raion or the region. A raion that is no more has none.
 */
export function PartyLink({ register, row, className }: PartyLinkProps) {
  const language = useLanguage()
  const { doc } = register
  const name = partyName(register, row, language)
  const municipality = doc.municipalities.code[register.municipality[row] ?? -1]
  if (municipality) {
    return (
      <EntityLink kind="municipality" id={municipality} className={className}>
        {name}
      </EntityLink>
    )
  }
  const level = doc.levels[register.level[row] ?? 0]
  const raion = doc.raions.code[register.raion[row] ?? -1]
  const region = doc.regions.code[register.region[row] ?? -1]
  const renamed = String(doc.partnerships.id[row]) in doc.partnerships.partyNames
  if (level === 'raion' && raion && !renamed) {
    return (
      <EntityLink kind="raion" id={raion} className={className}>
        {name}
      </EntityLink>
    )
  }
  if (level === 'region' && region) {
    return (
      <EntityLink kind="region" id={region} className={className}>
        {name}
      </EntityLink>
    )
  }
  return <span className={className}>{name}</span>
}

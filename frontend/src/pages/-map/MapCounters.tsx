import { formatState } from '@/features/filters/filterSchema'
import { Counters } from '@/features/site/Counters'
import { municipalitiesCounted } from '@/shared/register/municipalitiesCounted'
import type { MapPageModel } from './useMapPage'

/** The counters of the map page lead to the register's table of the same rows, ordered by what was counted. */
export function MapCounters({ page }: { page: MapPageModel }) {
  const { register, result, state } = page
  if (!register || !result) return null
  const { filter } = state
  return (
    <Counters
      result={result}
      municipalities={municipalitiesCounted(register, result.byMunicipality)}
      searches={{
        partnerships: formatState({ filter, sort: { key: 'since', descending: true } }),
        municipalities: formatState({ filter }),
        countries: formatState({ filter, sort: { key: 'country', descending: false } }),
      }}
    />
  )
}

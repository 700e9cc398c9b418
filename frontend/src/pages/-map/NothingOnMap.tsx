import NothingFound from '@/features/filters/NothingFound'
import type { MapPageModel } from './useMapPage'

/** The map is empty because of the filters: says so, with the ways out that the register's table has. */
export default function NothingOnMap({ page, className }: { page: MapPageModel; className?: string | undefined }) {
  const { register, matches, state, changeFilter } = page
  if (!register) return null
  return (
    <div role="status" className={className}>
      <NothingFound register={register} filter={state.filter} matches={matches} onChange={changeFilter} />
    </div>
  )
}

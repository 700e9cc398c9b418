import { formatState, isFiltered } from '@/features/filters/filterSchema'
import { Orientation } from '@/features/site/Orientation'
import type { MapPageModel } from './useMapPage'

/** Only while nothing is asked: one who has filtered or chosen something knows where they are. */
export function MapOrientation({ page, className }: { page: MapPageModel; className?: string }) {
  const { register, result, state } = page
  const { filter } = state
  if (!register || !result || isFiltered(filter) || state.camera || state.table !== 'closed') return null
  return (
    <Orientation
      register={register}
      rows={result.rows}
      recordsOf={(trust) => formatState({ filter: { ...filter, trust: [trust] } })}
      className={className}
    />
  )
}

import { lazy, Suspense, type Ref } from 'react'
import { formatState, isFiltered } from '@/features/filters/filterSchema'
import { Orientation } from '@/features/site/Orientation'
import type { MapPageModel } from './useMapPage'

interface MapOrientationProps {
  page: MapPageModel
  className?: string
  ref?: Ref<HTMLElement>
}

const NothingOnMap = lazy(() => import('./NothingOnMap'))

/** Only while nothing is asked: one who has filtered or chosen something knows where they are. */
export function MapOrientation({ page, className, ref }: MapOrientationProps) {
  const { register, result, state, introduced } = page
  const { filter } = state
  if (result?.rows.length === 0 && state.table === 'closed') {
    return (
      <Suspense>
        <NothingOnMap page={page} className={className} />
      </Suspense>
    )
  }
  if (!register || !result || introduced || isFiltered(filter) || state.camera || state.table !== 'closed') return null
  return (
    <Orientation
      ref={ref}
      register={register}
      rows={result.rows}
      recordsOf={(trust) => formatState({ filter: { ...filter, trust: [trust] } })}
      onClose={page.endIntroduction}
      className={className}
    />
  )
}

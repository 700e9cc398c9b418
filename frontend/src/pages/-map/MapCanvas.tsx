import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useCallback, useState } from 'react'
import { isFiltered, type Camera } from '@/features/filters/filterSchema'
import type { MapProjection, Padding } from '@/features/map/mapTypes'
import { useTheme } from '@/features/site/theme'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { ErrorBoundary } from '@/shared/ui/ErrorBoundary'
import { Empty } from '@/shared/ui/States'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import styles from './MapPage.module.css'
import type { MapPageModel } from './useMapPage'

/** The drawing library is larger than the rest of the page: it comes in its own chunk, into a place kept for it. */
const MapView = lazy(() => import('@/features/map/MapView'))

export function MapCanvas({ page, padding }: { page: MapPageModel; padding: Padding }) {
  const language = useLanguage()
  const theme = useTheme()
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)')
  const [projection, setProjection] = useState<MapProjection>('mercator')
  const { register, result, state, select, update } = page
  const moveTo = useCallback((camera: Camera | null) => update({ camera }, true), [update])
  const openTable = useCallback(() => update({ table: 'half' }, true), [update])
  return (
    <div className={styles.map}>
      {register && result && (
        <ErrorBoundary fallback={<NoMap />}>
          <Suspense fallback={null}>
            <MapView
              register={register}
              result={result}
              filtered={isFiltered(state.filter)}
              selection={state.selection}
              onSelect={select}
              language={language}
              theme={theme}
              projection={projection}
              onProjection={setProjection}
              padding={padding}
              camera={state.camera}
              onCamera={moveTo}
              onNoWebGL={openTable}
              reducedMotion={reducedMotion}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}

function NoMap() {
  return (
    <Empty title="">
      <p>
        <Trans>This browser cannot draw the map. The table below and the register page have the same answers.</Trans>
      </p>
    </Empty>
  )
}

import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useCallback, useDeferredValue, useMemo } from 'react'
import { stringifySearch } from '@/shared/address/rawSearch'
import { formatState, type Camera, type Projection } from '@/features/filters/filterSchema'
import type { Padding } from '@/features/map/mapTypes'
import { useTheme } from '@/features/site/theme'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { OnlyClass, Shade } from '@/shared/register/municipalityClasses'
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
  const { register, result, answered, state, select, add, adding, update, changeFilter } = page
  const { filter } = state
  const moveTo = useCallback((camera: Camera | null) => update({ camera }, true), [update])
  const project = useCallback((projection: Projection) => update({ projection }, true), [update])
  const shade = useCallback((chosen: Shade) => update({ shade: chosen }, true), [update])
  const keepOnly = useCallback((only: OnlyClass[]) => changeFilter({ only }), [changeFilter])
  const openTable = useCallback((table: 'half' | 'full') => update({ table }, true), [update])
  // A class of the legend is looked at where it lies: it moves no view and draws no lines.
  const question = useMemo(() => stringifySearch(formatState({ filter: { ...answered, only: [] } })), [answered])
  const picked = answered.municipality
  const asked = useMemo(() => result && { result, question, picked }, [result, question, picked])
  // The panels answer a click at once; the drawing follows them.
  const shown = useDeferredValue(asked)
  return (
    <div className={styles.map}>
      {register && shown && (
        <ErrorBoundary fallback={<NoMap />}>
          <Suspense fallback={null}>
            <MapView
              register={register}
              {...shown}
              shade={state.shade}
              onShade={shade}
              only={filter.only}
              onOnly={keepOnly}
              selection={state.selection}
              onSelect={select}
              onAdd={add}
              adding={adding}
              language={language}
              theme={theme}
              projection={state.projection}
              onProjection={project}
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

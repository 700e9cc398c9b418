import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { FilterChips } from '@/features/filters/FilterChips'
import { FilterDialog } from '@/features/filters/FilterDialog'
import { FilterSection } from '@/features/filters/FilterSection'
import { formatState } from '@/features/filters/filterSchema'
import { MunicipalityRanking } from '@/features/municipality/MunicipalityRanking'
import { formatSelection } from '@/shared/register/selection'
import buttonStyles from '@/shared/ui/Button.module.css'
import { Loading } from '@/shared/ui/States'
import { MapCanvas } from './MapCanvas'
import { MapCounters } from './MapCounters'
import { MapOrientation } from './MapOrientation'
import mapStyles from './MapPage.module.css'
import styles from './MapPhone.module.css'
import { peekHeight, Sheet, type Rest } from './Sheet'
import { useHeight } from './useHeight'
import type { MapPageModel } from './useMapPage'

const ChosenCard = lazy(() => import('./ChosenCard'))

/** The map fills the screen; a sheet with three rests holds counters, filters, and the results or the card. */
export function MapPhone({ page }: { page: MapPageModel }) {
  const { t } = useLingui()
  const { register, result, state, changeFilter } = page
  const { selection, filter } = state
  const [orientation, orientationHeight] = useHeight()
  const selected = selection ? formatSelection(selection) : page.picked ? filter.municipality.join() : null
  const [rest, setRest] = useState<{ rest: Rest; of: string | null }>({
    rest: selected ? 'half' : 'peek',
    of: selected,
  })
  // A new selection raises the sheet to half, so that its card is seen; until then the sheet stays where it was put.
  const raised = rest.of !== selected && selected ? 'half' : rest.rest
  // Whoever adds municipalities needs the map.
  const shown = page.adding ? 'peek' : raised
  const move = (next: Rest) => setRest({ rest: next, of: selected })

  return (
    <>
      <MapCanvas
        page={page}
        padding={{
          top: 12 + orientationHeight,
          right: 12,
          left: 12,
          bottom: shown === 'peek' ? peekHeight + 12 : Math.round(window.innerHeight * 0.5),
        }}
      />
      {!selected && (
        <MapOrientation ref={orientation} page={page} className={[mapStyles.panel, styles.orientation].join(' ')} />
      )}
      <Sheet rest={shown} onRest={move} label={selected ? t`Selection` : t`Results`}>
        {selected ? (
          <Suspense fallback={<Loading />}>
            <ChosenCard page={page} />
          </Suspense>
        ) : (
          <>
            <MapCounters page={page} />
            <div className={styles.actions}>
              <FilterDialog
                filter={filter}
                rows={result?.rows.length ?? 0}
                chips={register && <FilterChips register={register} filter={filter} onChange={changeFilter} />}
              >
                <FilterSection register={register} filter={filter} result={result} onChange={changeFilter} />
              </FilterDialog>
              <Link
                to="/register"
                search={formatState({ filter })}
                className={[buttonStyles.button, buttonStyles.plain, styles.action].join(' ')}
              >
                <Trans>Table</Trans>
              </Link>
            </div>
            {register && result ? (
              <>
                <FilterChips register={register} filter={filter} onChange={changeFilter} />
                <MunicipalityRanking register={register} result={result} />
              </>
            ) : (
              <Loading />
            )}
          </>
        )}
      </Sheet>
    </>
  )
}

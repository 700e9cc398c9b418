import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { FilterChips } from '@/features/filters/FilterChips'
import { FilterSection } from '@/features/filters/FilterSection'
import { Button } from '@/shared/ui/Button'
import { IconButton } from '@/shared/ui/IconButton'
import { Loading } from '@/shared/ui/States'
import { MapCanvas } from './MapCanvas'
import { MapCounters } from './MapCounters'
import { MapOrientation } from './MapOrientation'
import styles from './MapDesktop.module.css'
import mapStyles from './MapPage.module.css'
import { useHeight } from './useHeight'
import type { MapPageModel } from './useMapPage'

/** The table is not there at first, and neither is what draws it. */
const TableDrawer = lazy(() => import('./TableDrawer'))
const ChosenCard = lazy(() => import('./ChosenCard'))

const edge = 16
const filterWidth = 336
const cardWidth = 400
const handleHeight = 36

/** The map edge to edge; filters on the left, the card on the right, counters below, the table rising from the bottom. */
export function MapDesktop({ page }: { page: MapPageModel }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(true)
  const [orientation, orientationHeight] = useHeight()
  const { register, result, state, changeFilter } = page
  const { selection, table, filter } = state
  const chips = register && (
    <FilterChips register={register} filter={filter} onChange={changeFilter} className={styles.chips} />
  )

  return (
    <div className={styles.layout} data-table={table}>
      <MapCanvas
        page={page}
        padding={{
          top: edge + orientationHeight,
          right: selection || page.picked ? cardWidth + edge : 0,
          bottom: table === 'half' ? Math.round(window.innerHeight * 0.42) : handleHeight,
          left: open ? filterWidth + edge : 0,
        }}
      />
      <section
        className={[mapStyles.panel, open ? styles.filters : styles.folded].join(' ')}
        aria-labelledby="filters-title"
      >
        <header className={styles.head}>
          <h2 id="filters-title" className={styles.title}>
            <Trans>Filters</Trans>
          </h2>
          <IconButton
            icon={open ? 'collapse' : 'expand'}
            label={open ? t`Fold the filters` : t`Unfold the filters`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        </header>
        {chips}
        {open && (
          <div className={styles.scroll}>
            <FilterSection register={register} filter={filter} result={result} onChange={changeFilter} />
          </div>
        )}
      </section>
      <div className={[mapStyles.panel, styles.counters].join(' ')}>
        <MapCounters page={page} />
      </div>
      {selection || page.picked ? (
        <div className={[mapStyles.panel, styles.card].join(' ')}>
          <Suspense fallback={<Loading />}>
            <ChosenCard page={page} />
          </Suspense>
        </div>
      ) : (
        <MapOrientation ref={orientation} page={page} className={[mapStyles.panel, styles.orientation].join(' ')} />
      )}
      {table === 'closed' ? (
        <Button icon="up" className={styles.handle} onClick={() => page.update({ table: 'half' })}>
          <Trans>Table</Trans>
        </Button>
      ) : (
        <Suspense fallback={null}>
          <TableDrawer page={page} className={[mapStyles.panel, styles.drawer].join(' ')} />
        </Suspense>
      )}
    </div>
  )
}

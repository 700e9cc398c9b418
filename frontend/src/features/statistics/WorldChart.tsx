import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { mainValue, type Figure, type FigureRow } from './figure'
import { worldDrawingQuery, type WorldDrawing } from './queries'
import { RecordsLink } from './RecordsLink'
import { worldClasses, worldClassLabel, worldClassOf } from './worldClasses'
import styles from './WorldChart.module.css'

/** Where most partners are, in the units of the drawing: seen close up. */
const EUROPE = '435 22 160 76'

/** Ukraine itself, in the drawing of the world. */
const HOME = 'UA'

/** The countries on a small map, a few kilobytes of paths. For the eye and the mouse: the list beside it says the same. */
export function WorldChart({ figure }: { figure: Figure }) {
  const { data: world } = useQuery(worldDrawingQuery)
  const rows = new Map(figure.rows.map((row) => [row.key, row]))
  return (
    <div>
      <div className={styles.world} aria-hidden="true">
        {world && (
          <svg viewBox={`0 0 ${world.width} ${world.height}`} className={styles.drawing}>
            <Countries world={world} rows={rows} />
          </svg>
        )}
      </div>
      <div className={[styles.world, styles.europe].join(' ')} aria-hidden="true">
        {world && (
          <svg viewBox={EUROPE} className={styles.drawing}>
            <Countries world={world} rows={rows} />
          </svg>
        )}
      </div>
      <ul className={styles.legend}>
        {worldClasses.map((lowest, i) => (
          <li key={lowest}>
            <span className={styles.swatch} data-class={i} aria-hidden="true" />
            {worldClassLabel(i)}
          </li>
        ))}
        <li>
          <span className={styles.swatch} data-home aria-hidden="true" />
          <Trans>Ukraine</Trans>
        </li>
      </ul>
    </div>
  )
}

function Countries({ world, rows }: { world: WorldDrawing; rows: Map<string, FigureRow> }) {
  const language = useLanguage()
  const title = (row: FigureRow) => `${row.label}: ${formatNumber(mainValue(row), language)}`
  return (
    <>
      {Object.entries(world.countries).map(([code, path]) => {
        const row = rows.get(code)
        const shape = (
          <path
            d={path}
            className={styles.country}
            data-class={worldClassOf(row ? mainValue(row) : 0)}
            data-home={code === HOME || undefined}
          >
            {row && <title>{title(row)}</title>}
          </path>
        )
        return row ? (
          <RecordsLink key={code} to={row.records} asDrawing>
            {shape}
          </RecordsLink>
        ) : (
          <g key={code}>{shape}</g>
        )
      })}
      {Object.entries(world.places).map(([code, [x, y]]) => {
        const row = rows.get(code)
        return (
          row && (
            <RecordsLink key={code} to={row.records} asDrawing>
              <circle cx={x} cy={y} r={4} className={styles.country} data-class={worldClassOf(mainValue(row))}>
                <title>{title(row)}</title>
              </circle>
            </RecordsLink>
          )
        )
      })}
    </>
  )
}

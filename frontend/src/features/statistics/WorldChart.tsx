import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { mainValue, type Figure, type FigureRow } from './figure'
import { worldDrawingQuery, type WorldDrawing } from './queries'
import { RecordsLink } from './RecordsLink'
import { worldClasses, worldClassLabel, worldClassOf } from './worldClasses'
import styles from './WorldChart.module.css'

/** Ukraine itself, in the drawing of the world. */
const HOME = 'UA'

/** The countries on a small map, and Europe close up. For the eye and the mouse: the list beside it says the same. */
export function WorldChart({ figure }: { figure: Figure }) {
  const { data: drawings } = useQuery(worldDrawingQuery)
  const rows = new Map(figure.rows.map((row) => [row.key, row]))
  return (
    <div>
      <div className={styles.world} aria-hidden="true">
        {drawings && <Drawing drawing={drawings.world} rows={rows} />}
      </div>
      <div className={[styles.world, styles.europe].join(' ')} aria-hidden="true">
        {drawings && <Drawing drawing={drawings.europe} rows={rows} />}
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

function Drawing({ drawing, rows }: { drawing: WorldDrawing; rows: Map<string, FigureRow> }) {
  const language = useLanguage()
  const title = (row: FigureRow) => `${row.label}: ${formatNumber(mainValue(row), language)}`
  const { width, height } = drawing
  // One path for all that have nothing to tell.
  const without = Object.entries(drawing.countries).map(([code, path]) => (rows.has(code) || code === HOME ? '' : path))
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.drawing}>
      <path d={without.join('')} className={styles.country} />
      <path d={drawing.countries[HOME]} className={styles.country} data-home />
      {Object.entries(drawing.countries).map(([code, path]) => {
        const row = rows.get(code)
        return (
          row && (
            <RecordsLink key={code} to={row.records} asDrawing>
              <path d={path} className={styles.country} data-class={worldClassOf(mainValue(row))}>
                <title>{title(row)}</title>
              </path>
            </RecordsLink>
          )
        )
      })}
      {Object.entries(drawing.places).map(([code, [x, y]]) => {
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
    </svg>
  )
}

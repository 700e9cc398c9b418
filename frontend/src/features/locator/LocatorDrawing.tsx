import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { greatCircle, type Position } from '@/shared/geo/greatCircle'
import { pathThrough, project } from '@/shared/geo/mercator'
import { sketchQuery, type Sketch } from '@/shared/geo/sketch'
import { frameAround, frameOfExtent, frameOfUkraine, isInside, type Frame } from './frame'
import type { Locator, Place, PlaceKind, Unit } from './locator'
import styles from './LocatorDrawing.module.css'
import { placeLabels } from './placeLabels'

const MOST_LABELS = 14
/** The Ukrainian side is named before its partners. */
const OF_HOME = 1e6
/** Where the flat map would lead a line by the pole, it is pressed down to here. */
const HIGHEST_LATITUDE = 70

const paths: Record<Unit['kind'], (sketch: Sketch) => Map<string, string>> = {
  country: ({ countries }) => countries,
  region: ({ regions }) => regions,
  raion: ({ raions }) => raions,
}

/** More points than this are drawn small, and none of them named. */
const MANY = 120
/** More points than this would be one surface. */
const CROWD = 400
/** From so far the lines of regions would be a tangle. */
const FAR = 3000

/** The drawing itself. Points and lines keep their width on the screen whatever the size of the picture. */
export default function LocatorDrawing({ places, lines = [], units = [], view }: Locator) {
  const { data: sketch } = useQuery(sketchQuery)
  const arcs = useMemo(() => lines.map(arc).join(''), [lines])
  if (!sketch) return null
  const frame = frameOf(view, units, sketch)
  const near = view === 'unit'
  const ukraine = [sketch.countries.get('UA') ?? '', ...sketch.regions.values()].join('')
  return (
    <>
      <svg
        className={styles.drawing}
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        aria-hidden="true"
      >
        <path className={styles.land} d={[...sketch.countries.values()].join('')} />
        <path className={styles.border} d={sketch.borders} />
        <path className={styles.ukraine} d={ukraine} />
        {units.map(({ kind, id }) => (
          <path key={`${kind} ${id}`} className={styles.unit} d={paths[kind](sketch).get(id)} />
        ))}
        {near && <path className={styles.raionLine} d={sketch.raionLines} />}
        <path className={frame.width > FAR ? styles.farLine : styles.regionLine} d={sketch.regionLines} />
        <path className={styles.line} d={arcs} style={{ opacity: lineOpacity(lines.length) }} />
        <g
          className={[places.length > MANY && styles.many, places.length > CROWD && styles.crowd]
            .filter(Boolean)
            .join(' ')}
        >
          {(['without', 'partner', 'home'] as const).map((kind) => (
            <Dots key={kind} kind={kind} places={places.filter((place) => place.kind === kind)} />
          ))}
        </g>
      </svg>
      {labelsOf(places, frame).map(({ x, y, text, side, strong }) => (
        <span
          key={`${text} ${x}`}
          className={[styles.label, styles[side], strong && styles.strong].filter(Boolean).join(' ')}
          style={{ left: `${100 * x}%`, top: `${100 * y}%` }}
          aria-hidden="true"
        >
          {text}
        </span>
      ))}
    </>
  )
}

function frameOf(view: Locator['view'], units: Unit[], sketch: Sketch): Frame {
  const extent = view === 'unit' ? sketch.extents.get(units[0]?.id ?? '') : undefined
  if (extent) return frameOfExtent(extent)
  return Array.isArray(view) && view.length > 0 ? frameAround(view) : frameOfUkraine()
}

const sizes = ['small', 'middle', 'large'] as const

/** Points of a kind: a line of no length has round ends, and its width does not grow with the picture. */
function Dots({ kind, places }: { kind: PlaceKind; places: Place[] }) {
  return sizes.map((size) => {
    const d = places
      .filter(({ weight = 1 }) => sizeOf(weight) === size)
      .map(({ position }) => `M${project(position).join(' ')}h0`)
      .join('')
    if (!d) return null
    return (
      <g key={size} className={[styles[kind], styles[size]].join(' ')}>
        <path className={styles.rim} d={d} />
        <path className={styles.core} d={d} />
      </g>
    )
  })
}

function sizeOf(weight: number): (typeof sizes)[number] {
  return weight > 8 ? 'large' : weight > 2 ? 'middle' : 'small'
}

function arc([from, to]: [Position, Position]): string {
  return pathThrough(greatCircle(from, to, { step: 3, highestLatitude: HIGHEST_LATITUDE }))
}

function lineOpacity(count: number): number {
  return Math.max(0.12, Math.min(0.9, 2.8 / Math.sqrt(count + 1)))
}

function labelsOf(places: Place[], frame: Frame) {
  if (places.length > MANY) return []
  const wishes = places
    .filter(({ position }) => isInside(frame, position))
    .map(({ name, kind, position, weight = 1 }) => {
      const [x, y] = project(position)
      return {
        x: (x - frame.x) / frame.width,
        y: (y - frame.y) / frame.height,
        text: name ?? '',
        strong: kind === 'home',
        weight: kind === 'home' ? weight * OF_HOME : weight,
      }
    })
    .sort((a, b) => b.weight - a.weight)
  return placeLabels(wishes, MOST_LABELS)
}

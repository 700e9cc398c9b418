import type { Map as GLMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { UKRAINE, type Extent } from './extent'
import type { Camera, Padding } from './mapTypes'

/** Marks a move that the reader asked for by a button; the map's own handlers mark theirs by the browser's event. */
export const BY_READER = { byReader: true }

interface Framing {
  /** What is to be seen; null is all of Ukraine. */
  extent: Extent | null
  /** Changes when the extent is of another thing, not when it is only computed anew. */
  subject: string
  camera: Camera | null
  onCamera: (camera: Camera | null) => void
  padding: Padding
  reducedMotion: boolean
}

/** Between what is framed and the panels: names stand there. */
const MARGIN = { phone: 8, desktop: 48 }
/** Buttons and legend stand in the lower right corner, where Crimea would be. */
const CORNER = { phone: 72, desktop: 92 }
const BUTTONS = 44
const NEAREST = 8
const DURATION = 650

/**
 * The view frames what is selected or filtered, around the panels, until the reader moves it; then it is the reader's,
 * and goes to the address. Choosing another thing, or an address without a view, frames again.
 */
export function useFraming(map: GLMap, framing: Framing): void {
  const { camera, subject, padding } = framing
  const latest = useRef(framing)
  const automatic = useRef(true)
  const known = useRef<Camera | null>(null)
  const lastSubject = useRef<string | null>(null)

  useEffect(() => {
    latest.current = framing
  })

  useEffect(() => {
    const first = lastSubject.current === null
    const otherSubject = lastSubject.current !== subject
    lastSubject.current = subject
    if (camera && !sameCamera(camera, known.current)) {
      known.current = camera
      automatic.current = false
      map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom })
      return
    }
    const cleared = otherSubject && latest.current.extent === null
    if (cleared && !automatic.current && camera) return
    if (!otherSubject && (camera || known.current === null)) return
    automatic.current = true
    if (known.current) {
      known.current = null
      if (camera) latest.current.onCamera(null)
    }
    frame(map, latest.current, !first)
  }, [map, camera, subject])

  const { top, right, bottom, left } = padding
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else if (automatic.current) frame(map, latest.current, true)
  }, [map, top, right, bottom, left])

  useEffect(() => {
    const start = map.on('movestart', (event) => {
      if (event.originalEvent || 'byReader' in event) automatic.current = false
    })
    const end = map.on('moveend', () => {
      if (automatic.current) return
      const now = cameraOf(map)
      if (sameCamera(now, known.current)) return
      known.current = now
      latest.current.onCamera(now)
    })
    const resize = map.on('resize', () => {
      if (automatic.current) frame(map, latest.current, false)
    })
    return () => [start, end, resize].forEach((subscription) => subscription.unsubscribe())
  }, [map])
}

function frame(map: GLMap, { extent, padding, reducedMotion }: Framing, moving: boolean): void {
  const { clientWidth, clientHeight } = map.getContainer()
  // On a phone the buttons stand before whatever reaches to the right edge, Ukraine's east too.
  const beside = clientWidth < 768 ? BUTTONS : 0
  map.fitBounds(extent ?? UKRAINE, {
    padding: roomFor({ ...padding, right: padding.right + beside }, clientWidth, clientHeight),
    maxZoom: NEAREST,
    animate: moving && !reducedMotion,
    duration: DURATION,
    essential: false,
  })
}

export function roomFor(padding: Padding, width: number, height: number): Padding {
  const size = width < 768 ? 'phone' : 'desktop'
  return fitting({ ...padding, bottom: padding.bottom + CORNER[size] }, MARGIN[size], width, height)
}

/** Panels may leave no room at all (a sheet at full height): then they count only in part. */
function fitting({ top, right, bottom, left }: Padding, margin: number, width: number, height: number): Padding {
  const across = Math.min(1, (width * 0.75) / Math.max(1, left + right + 2 * margin))
  const down = Math.min(1, (height * 0.75) / Math.max(1, top + bottom + 2 * margin))
  return {
    left: (left + margin) * across,
    right: (right + margin) * across,
    top: (top + margin) * down,
    bottom: (bottom + margin) * down,
  }
}

function cameraOf(map: GLMap): Camera {
  const { lng, lat } = map.getCenter().wrap()
  return { longitude: round(lng, 4), latitude: round(lat, 4), zoom: round(map.getZoom(), 2) }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

/** The address holds fewer digits than the map. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (!a || !b) return a === b
  const near = (x: number, y: number, tolerance: number) => Math.abs(x - y) <= tolerance
  return near(a.longitude, b.longitude, 1e-3) && near(a.latitude, b.latitude, 1e-3) && near(a.zoom, b.zoom, 0.011)
}

import { Map as GLMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'

// A file of our own origin: the content security policy allows no blob: worker.
setWorkerUrl(workerUrl)

/** No glyphs: names are drawn with the page's own web font. The layers come as React components. */
const EMPTY_STYLE: StyleSpecification = { version: 8, sources: {}, layers: [] }

export const MIN_ZOOM = 0.6
export const MAX_ZOOM = 12

export function hasWebGL(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}

export function createMap(container: HTMLElement, title: string): GLMap {
  const map = new GLMap({
    container,
    style: EMPTY_STYLE,
    center: [31.2, 48.4],
    zoom: 4.5,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    // Names come and go at once for whoever wants nothing to move.
    fadeDuration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
    // Shift adds a municipality to others; a box drawn with it would take that click.
    boxZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: false,
    locale: { 'Map.Title': title },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}

import type { Map as GLMap } from 'maplibre-gl'
import { useCallback, useEffect, useState } from 'react'
import { createMap } from './createMap'

declare global {
  interface Window {
    /** Browser tests put an object here before the page starts and find the map in it; nobody else does. */
    pobratymTest?: { map?: GLMap }
  }
}

interface MapInUse {
  /** Once its style can take layers, and once the labels' font has come. */
  map: GLMap | null
  /** The browser took the graphics card away, as it may on a phone that slept. */
  lost: boolean
  again: () => void
}

/** A map in the container. When the graphics card comes back a new one is made: layers and states are told anew. */
export function useMap(container: HTMLElement | null, title: string): MapInUse {
  const [ready, setReady] = useState<GLMap | null>(null)
  const [lost, setLost] = useState(false)
  const [generation, setGeneration] = useState(0)
  const again = useCallback(() => {
    setLost(false)
    setGeneration((last) => last + 1)
  }, [])

  useEffect(() => {
    if (!container) return
    const map = createMap(container, title)
    const font = loadFont()
    map.once('style.load', () => {
      void font.then(() => setReady(map))
    })
    map.on('webglcontextlost', () => {
      setReady(null)
      setLost(true)
    })
    map.on('webglcontextrestored', again)
    if (window.pobratymTest) window.pobratymTest.map = map
    return () => {
      setReady((last) => (last === map ? null : last))
      map.remove()
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the title is kept up to date below, without a new map
  }, [container, generation, again])

  useEffect(() => {
    ready?.getCanvas().setAttribute('aria-label', title)
  }, [ready, title])

  return { map: ready, lost, again }
}

/** MapLibre asks only for the face that has a blank; the Cyrillic and Latin Extended ones must be there before. */
async function loadFont(): Promise<void> {
  const letters = 'ҐґЇїЄєAaŁłȘș'
  try {
    await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 16px "Inter Variable"`, letters)))
  } catch {
    // Then names are drawn with the system's font.
  }
}

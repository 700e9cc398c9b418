import type { Map as GLMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { createMap, hasWebGL } from './createMap'

declare global {
  interface Window {
    /** Browser tests put an object here before the page starts and find the map in it; nobody else does. */
    pobratymTest?: { map?: GLMap }
  }
}

type MapState = { map: GLMap | null; supported: boolean }

/** The map once its style can take layers, and once the labels' font has come. */
export function useMap(container: HTMLElement | null, title: string): MapState {
  const [state, setState] = useState<MapState>(() => ({ map: null, supported: hasWebGL() }))

  useEffect(() => {
    if (!container || !state.supported) return
    const map = tryCreate(container, title)
    if (!map) {
      setState({ map: null, supported: false })
      return
    }
    const font = loadFont()
    map.once('style.load', () => {
      void font.then(() => setState({ map, supported: true }))
    })
    if (window.pobratymTest) window.pobratymTest.map = map
    return () => {
      setState((last) => (last.map === map ? { map: null, supported: true } : last))
      map.remove()
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the title is kept up to date below, without a new map
  }, [container, state.supported])

  useEffect(() => {
    state.map?.getCanvas().setAttribute('aria-label', title)
  }, [state.map, title])

  return state
}

function tryCreate(container: HTMLElement, title: string): GLMap | null {
  try {
    return createMap(container, title)
  } catch {
    return null
  }
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

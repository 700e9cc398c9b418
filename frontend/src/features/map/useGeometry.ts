import type { Map as GLMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import type { Register } from '@/shared/register/register'
import { loadUkraine, loadWorld, type Detail, type UkraineGeometry, type WorldGeometry } from './geometry'

/** The zoom above which the coarse file looks angular. */
const FINE_UKRAINE = 8
const FINE_WORLD = 3

interface Geometries {
  world: WorldGeometry | null
  ukraine: UkraineGeometry | null
  /** The boundaries are not to be had: municipalities are shown as points. */
  withoutBoundaries: boolean
}

const NOTHING: Geometries = { world: null, ukraine: null, withoutBoundaries: false }

/** Coarse at once, fine when the reader is near enough to see it. */
export function useGeometry(map: GLMap | null, register: Register): Geometries {
  const [geometries, setGeometries] = useState(NOTHING)

  useEffect(() => {
    let gone = false
    const wanted = { world: 'coarse', ukraine: 'coarse' } as Record<'world' | 'ukraine', Detail>
    const showWorld = async (detail: Detail) => {
      const world = await loadWorld(detail, register)
      if (!gone && world && detail === wanted.world) setGeometries((last) => ({ ...last, world }))
    }
    const showUkraine = async (detail: Detail) => {
      const ukraine = await loadUkraine(detail, register)
      if (gone || detail !== wanted.ukraine) return
      if (ukraine) setGeometries((last) => ({ ...last, ukraine, withoutBoundaries: false }))
      else setGeometries((last) => ({ ...last, withoutBoundaries: last.ukraine === null }))
    }
    const refine = () => {
      const zoom = map?.getZoom() ?? 0
      if (zoom > FINE_WORLD && wanted.world === 'coarse') {
        wanted.world = 'fine'
        void showWorld('fine')
      }
      if (zoom > FINE_UKRAINE && wanted.ukraine === 'coarse') {
        wanted.ukraine = 'fine'
        void showUkraine('fine')
      }
    }
    void Promise.all([showWorld('coarse'), showUkraine('coarse')]).then(() => {
      if (!gone) refine()
    })
    const zoomed = map?.on('zoomend', refine)
    return () => {
      gone = true
      zoomed?.unsubscribe()
    }
  }, [map, register])

  return geometries
}

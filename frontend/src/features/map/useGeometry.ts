import type { Map as GLMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import type { Register } from '@/shared/register/register'
import { details, loadUkraine, loadWorld, type Detail, type UkraineGeometry, type WorldGeometry } from './geometry'

/** The zoom above which the coarser file looks angular. */
const FROM_ZOOM = { ukraine: { middle: 6, fine: 8 }, world: { middle: Infinity, fine: 5.5 } }

interface Geometries {
  world: WorldGeometry | null
  ukraine: UkraineGeometry | null
  /** The boundaries are not to be had: municipalities are shown as points. */
  withoutBoundaries: boolean
}

/** Coarse at once, finer when the reader is near enough to see it. */
export function useGeometry(map: GLMap | null, register: Register): Geometries {
  const [world, setWorld] = useState<WorldGeometry | null>(null)
  const [ukraine, setUkraine] = useState<UkraineGeometry | null>(null)
  const [missing, setMissing] = useState(false)
  const [wanted, setWanted] = useState<Record<'ukraine' | 'world', Detail>>({ ukraine: 'coarse', world: 'coarse' })

  useEffect(() => {
    let gone = false
    void loadWorld(wanted.world, register).then((loaded) => {
      if (!gone && loaded) setWorld(loaded)
    })
    return () => {
      gone = true
    }
  }, [register, wanted.world])

  useEffect(() => {
    let gone = false
    void loadUkraine(wanted.ukraine, register).then((loaded) => {
      if (gone) return
      if (loaded) setUkraine(loaded)
      else setMissing(true)
    })
    return () => {
      gone = true
    }
  }, [register, wanted.ukraine])

  const shown = world !== null && (ukraine !== null || missing)
  useEffect(() => {
    if (!map || !shown) return
    const refine = () => {
      const zoom = map.getZoom()
      setWanted((last) => {
        const next = { ukraine: finer(last.ukraine, zoom, 'ukraine'), world: finer(last.world, zoom, 'world') }
        return next.ukraine === last.ukraine && next.world === last.world ? last : next
      })
    }
    refine()
    const zoomed = map.on('zoomend', refine)
    return () => zoomed.unsubscribe()
  }, [map, shown])

  return { world, ukraine, withoutBoundaries: missing && ukraine === null }
}

/** Never back to what is coarser: it is there already. */
function finer(last: Detail, zoom: number, of: 'ukraine' | 'world'): Detail {
  const { middle, fine } = FROM_ZOOM[of]
  const wanted: Detail = zoom > fine ? 'fine' : zoom > middle ? 'middle' : 'coarse'
  return details.indexOf(wanted) > details.indexOf(last) ? wanted : last
}

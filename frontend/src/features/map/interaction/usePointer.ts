import type { GeoJSONSource, Map as GLMap, MapMouseEvent } from 'maplibre-gl'
import { useEffect, type RefObject } from 'react'
import { BY_READER } from '../useFraming'
import { hitTest, type Hit } from './hitTest'
import type { Hover } from './hover'
import type { Latest } from './interactionTypes'
import { selectionOf } from './selectionOf'

export const NEAR = 4
const FINGER = 12

/** Mouse and finger: what is under them is named, a click selects it; with Ctrl, ⌘ or Shift it is added to others. */
export function usePointer(map: GLMap, hover: Hover | null, latest: RefObject<Latest>): void {
  useEffect(() => {
    if (!hover) return
    let frame = 0
    const onMove = ({ point }: MapMouseEvent) => {
      if (map.isMoving() || !window.matchMedia('(hover: hover)').matches) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => hover.point(hitTest(map, point, NEAR), point))
    }
    const leave = () => {
      cancelAnimationFrame(frame)
      hover.point(null)
    }
    const onClick = ({ point, originalEvent }: MapMouseEvent) => {
      const { ctrlKey, metaKey, shiftKey } = originalEvent
      const finger = window.matchMedia('(pointer: coarse)').matches
      select(map, latest.current, hitTest(map, point, finger ? FINGER : NEAR), ctrlKey || metaKey || shiftKey)
    }
    const subscriptions = [
      map.on('mousemove', onMove),
      map.on('mouseout', leave),
      map.on('movestart', leave),
      map.on('click', onClick),
    ]
    return () => {
      subscriptions.forEach((subscription) => subscription.unsubscribe())
      cancelAnimationFrame(frame)
    }
  }, [map, hover, latest])
}

/** What a click, a tap or Enter does. */
export function select(map: GLMap, latest: Latest, hit: Hit | null, adds: boolean): void {
  const { register, selection, adding, onSelect, onAdd } = latest
  if (hit?.kind === 'cluster') void zoomInto(map, hit)
  else if (adds || adding) {
    if (hit?.kind === 'municipality') onAdd(register.doc.municipalities.code[hit.index]!)
  } else onSelect(selectionOf(register, hit, selection))
}

async function zoomInto(map: GLMap, { clusterId, position }: Extract<Hit, { kind: 'cluster' }>): Promise<void> {
  const source = map.getSource<GeoJSONSource>('partners')
  if (!source) return
  const zoom = await source.getClusterExpansionZoom(clusterId)
  map.easeTo({ center: position, zoom: Math.max(zoom + 0.2, map.getZoom() + 1) }, BY_READER)
}

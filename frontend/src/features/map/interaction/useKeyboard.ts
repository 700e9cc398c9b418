import type { Map as GLMap } from 'maplibre-gl'
import { useEffect, type RefObject } from 'react'
import { positionIn } from '@/shared/register/positions'
import { hitTest, type Hit } from './hitTest'
import type { Hover } from './hover'
import type { Latest } from './interactionTypes'
import { municipalitiesInView } from './placesInView'
import { NEAR, select } from './usePointer'
import { stepOf } from './walk'

/**
 * The map by keyboard (arrows, plus and minus are the library's own): what lies under the cross is told when the map
 * rests; Page Down and Page Up go through the municipalities in view; Enter selects, Space adds, Escape clears.
 */
export function useKeyboard(
  map: GLMap,
  hover: Hover | null,
  latest: RefObject<Latest>,
  placeText: (text: string, place: number, of: number) => string,
): void {
  useEffect(() => {
    if (!hover) return
    const canvas = map.getCanvas()
    let walk: { places: number[]; at: number } | null = null

    const underCross = (): { hit: Hit | null; point: { x: number; y: number } } => {
      const { clientWidth, clientHeight } = map.getContainer()
      const { top, right, bottom, left } = latest.current.padding
      const point = { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 }
      return { hit: hitTest(map, point, NEAR), point }
    }
    const lookAtCentre = () => {
      walk = null
      if (!canvas.matches(':focus-visible')) return
      const { hit, point } = underCross()
      latest.current.onAnnounce(hover.point(hit, point))
    }
    const goOn = (by: 1 | -1) => {
      const places = walk?.places ?? municipalitiesInView(map, latest.current)
      const at = stepOf(places.length, walk?.at ?? null, by)
      if (at === null) return
      walk = { places, at }
      const index = places[at]!
      const position = positionIn(latest.current.register.doc.municipalities, index)
      const told = hover.point({ kind: 'municipality', index }, position ? map.project(position) : undefined)
      latest.current.onAnnounce(placeText(told, at + 1, places.length))
    }
    const chosen = (): Hit | null => (walk ? { kind: 'municipality', index: walk.places[walk.at]! } : underCross().hit)

    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const actions: Record<string, () => void> = {
        PageDown: () => goOn(1),
        PageUp: () => goOn(-1),
        Enter: () => select(map, latest.current, chosen(), false),
        ' ': () => select(map, latest.current, chosen(), true),
        Escape: () => latest.current.onSelect(null),
      }
      const act = actions[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    const leave = () => hover.point(null)
    const moved = map.on('moveend', lookAtCentre)
    canvas.addEventListener('keydown', onKey)
    canvas.addEventListener('focus', lookAtCentre)
    canvas.addEventListener('blur', leave)
    return () => {
      moved.unsubscribe()
      canvas.removeEventListener('keydown', onKey)
      canvas.removeEventListener('focus', lookAtCentre)
      canvas.removeEventListener('blur', leave)
    }
  }, [map, hover, latest, placeText])
}

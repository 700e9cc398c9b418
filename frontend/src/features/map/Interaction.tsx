import type { GeoJSONSource, Map as GLMap, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Selection } from '@/shared/register/selection'
import { arcsOf, NO_ARCS } from './arcs'
import type { FeatureStates } from './featureStates'
import { hitTest, sameHit, type Hit } from './hitTest'
import { ArcLayer } from './layers/ArcLayer'
import type { MapViewProps } from './mapTypes'
import type { Palette } from './palette'
import { selectedRows, selectionOf } from './selectionOf'
import { Tooltip } from './tooltip'
import { BY_READER } from './useFraming'
import { useHitText } from './useHitText'

interface InteractionProps extends Pick<
  MapViewProps,
  'register' | 'result' | 'selection' | 'onSelect' | 'language' | 'projection' | 'padding'
> {
  map: GLMap
  palette: Palette
  municipalities: FeatureStates
  countries: FeatureStates
  /** Tells a reader who uses the keyboard what lies under the cross. */
  onAnnounce: (text: string) => void
}

/** Long enough for a pointer that only passes by. */
const REST = 70
const NEAR = 4
const FINGER = 12

/** Pointer, finger and keyboard on the map: what is under them is named, its lines are shown, a click selects it. */
export function Interaction(props: InteractionProps) {
  const { map, palette, register, result, selection, projection, language } = props
  const textOf = useHitText(register, result, language)
  const [hovered, setHovered] = useState<Selection>(null)
  const latest = useRef({ ...props, textOf })
  useEffect(() => {
    latest.current = { ...props, textOf }
  })

  useEffect(() => {
    const tooltip = new Tooltip(map.getContainer())
    const canvas = map.getCanvas()
    let current: Hit | null = null
    let rest: ReturnType<typeof setTimeout> | undefined
    let frame = 0

    const mark = (hit: Hit | null, hover: boolean) => {
      const { municipalities, countries } = latest.current
      if (hit?.kind === 'municipality') municipalities.set(hit.index, { hover })
      if (hit?.kind === 'country') countries.set(hit.index, { hover: hover && isSelectable(hit) })
      if (hit?.kind === 'line') map.setFeatureState({ source: hit.source, id: hit.id }, { hover })
    }
    const isSelectable = (hit: Hit | null) =>
      hit?.kind === 'cluster' || selectionOf(latest.current.register, hit, null) !== null
    const hover = (hit: Hit | null) => {
      if (sameHit(hit, current)) return
      mark(current, false)
      mark(hit, true)
      current = hit
      canvas.style.cursor = isSelectable(hit) ? 'pointer' : ''
      const text = hit && latest.current.textOf(hit)
      if (text) tooltip.show(text)
      else tooltip.hide()
      clearTimeout(rest)
      const next =
        hit?.kind === 'municipality' || hit?.kind === 'partner' ? selectionOf(latest.current.register, hit, null) : null
      rest = setTimeout(() => setHovered(next), next ? REST : 0)
    }
    const select = (hit: Hit | null) => {
      const { register: all, selection: chosen, onSelect } = latest.current
      if (hit?.kind === 'cluster') void zoomInto(map, hit)
      else if (hit?.kind !== 'line' || hit.row >= 0) onSelect(selectionOf(all, hit, chosen))
    }
    const centre = () => {
      const { clientWidth, clientHeight } = map.getContainer()
      const { top, right, bottom, left } = latest.current.padding
      return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 }
    }
    const lookAtCentre = () => {
      if (!canvas.matches(':focus-visible')) return
      const point = centre()
      const hit = hitTest(map, point, NEAR)
      const text = hit && latest.current.textOf(hit)
      hover(hit)
      tooltip.moveTo(point.x, point.y)
      latest.current.onAnnounce(text ? [text.title, ...text.lines].join(', ') : '')
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter') select(hitTest(map, centre(), NEAR))
      else if (event.key === 'Escape') latest.current.onSelect(null)
    }
    const onMove = (event: MapMouseEvent) => {
      if (map.isMoving() || !window.matchMedia('(hover: hover)').matches) return
      const { point } = event
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        hover(hitTest(map, point, NEAR))
        tooltip.moveTo(point.x, point.y)
      })
    }
    const leave = () => {
      cancelAnimationFrame(frame)
      hover(null)
    }
    const onClick = (event: MapMouseEvent) => {
      const finger = window.matchMedia('(pointer: coarse)').matches
      select(hitTest(map, event.point, finger ? FINGER : NEAR))
    }

    const subscriptions = [
      map.on('mousemove', onMove),
      map.on('mouseout', leave),
      map.on('movestart', leave),
      map.on('moveend', lookAtCentre),
      map.on('click', onClick),
    ]
    canvas.addEventListener('keydown', onKey)
    canvas.addEventListener('focus', lookAtCentre)
    canvas.addEventListener('blur', leave)
    return () => {
      subscriptions.forEach((subscription) => subscription.unsubscribe())
      canvas.removeEventListener('keydown', onKey)
      canvas.removeEventListener('focus', lookAtCentre)
      canvas.removeEventListener('blur', leave)
      clearTimeout(rest)
      cancelAnimationFrame(frame)
      tooltip.remove()
    }
  }, [map])

  const arcs = useMemo(() => {
    if (!hovered || (hovered.kind === selection?.kind && hovered.id === selection.id)) return NO_ARCS
    return arcsOf(register, selectedRows(register, result.rows, hovered), projection)
  }, [hovered, selection, register, result, projection])
  return <ArcLayer map={map} palette={palette} source="hover-arcs" arcs={arcs} />
}

async function zoomInto(map: GLMap, { clusterId, position }: Extract<Hit, { kind: 'cluster' }>): Promise<void> {
  const source = map.getSource<GeoJSONSource>('partners')
  if (!source) return
  const zoom = await source.getClusterExpansionZoom(clusterId)
  map.easeTo({ center: position, zoom: Math.max(zoom + 0.2, map.getZoom() + 1) }, BY_READER)
}

import { useLingui } from '@lingui/react/macro'
import type { Map as GLMap } from 'maplibre-gl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Selection } from '@/shared/register/selection'
import { arcsOf, NO_ARCS } from '../arcs'
import { ArcLayer } from '../layers/ArcLayer'
import type { MapViewProps } from '../mapTypes'
import type { Palette } from '../palette'
import { Hover } from './hover'
import type { Latest } from './interactionTypes'
import { selectedRows } from './selectionOf'
import { useHitText } from './useHitText'
import { useKeyboard } from './useKeyboard'
import { usePointer } from './usePointer'

interface InteractionProps
  extends Omit<Latest, 'textOf'>, Pick<MapViewProps, 'language' | 'projection' | 'shade' | 'picked'> {
  map: GLMap
  palette: Palette
  onHover: (hover: Hover | null) => void
}

/** Pointer, finger and keyboard on the map: what is under them is named, its lines are shown, a click selects it. */
export function Interaction(props: InteractionProps) {
  const { map, palette, register, result, selection, projection, onHover } = props
  const { t } = useLingui()
  const textOf = useHitText(props)
  const [hover, setHover] = useState<Hover | null>(null)
  const [hovered, setHovered] = useState<Selection>(null)
  const latest = useRef<Latest>({ ...props, textOf })
  useEffect(() => {
    latest.current = { ...props, textOf }
  })

  useEffect(() => {
    const made = new Hover(map, latest, setHovered)
    setHover(made)
    onHover(made)
    return () => {
      made.remove()
      setHover(null)
      onHover(null)
    }
  }, [map, onHover])

  const placeText = useCallback((text: string, place: number, of: number) => t`${text}; ${place} of ${of} in view`, [t])
  usePointer(map, hover, latest)
  useKeyboard(map, hover, latest, placeText)

  const arcs = useMemo(() => {
    if (!hovered || (hovered.kind === selection?.kind && hovered.id === selection.id)) return NO_ARCS
    return arcsOf(register, selectedRows(register, result.rows, hovered), projection)
  }, [hovered, selection, register, result, projection])
  return <ArcLayer map={map} palette={palette} source="hover-arcs" arcs={arcs} />
}

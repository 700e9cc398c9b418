import { useLingui } from '@lingui/react/macro'
import type { Map as GLMap } from 'maplibre-gl'
import { useEffect, useId, useMemo, useState } from 'react'
import { hasWebGL } from './createMap'
import { ContextLost } from './ContextLost'
import type { Hover } from './interaction/hover'
import { InViewList } from './interaction/InViewList'
import { MapControls } from './MapControls'
import { MapLayers } from './MapLayers'
import { MapLegend } from './legend/MapLegend'
import type { MapViewProps } from './mapTypes'
import styles from './MapView.module.css'
import { NoWebGL } from './NoWebGL'
import { readPalette } from './palette'
import { selectedRows } from './interaction/selectionOf'
import { subjectOf, type Subject } from './subject'
import { useFraming } from './useFraming'
import { useGeometry } from './useGeometry'
import { useIdle } from './useIdle'
import { useMap } from './useMap'

const NO_ROWS = new Uint32Array()
const MOST = 0.7

/** The map of what the filter found. It owns the canvas and the camera; everything else is told to it. */
export default function MapView(props: MapViewProps) {
  const { register, result, question, selection, theme, projection, padding, onNoWebGL } = props
  const { t } = useLingui()
  const helpId = useId()
  const [container, setContainer] = useState<HTMLDivElement | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const [hover, setHover] = useState<Hover | null>(null)
  const [listed, setListed] = useState(false)
  const [supported] = useState(hasWebGL)
  const { map, lost, again } = useMap(container, t`Map of partnerships`)
  const geometries = useGeometry(map, register)
  useIdle(map, container)
  const palette = useMemo(() => container && readPalette(theme, container), [theme, container])

  // A filter that leaves nearly everything is still the overview: lines would only be a ball.
  const narrowed = question !== '' && result.rows.length < register.size * MOST
  const rows = useMemo(() => {
    if (selection) return selectedRows(register, result.rows, selection)
    return narrowed ? result.rows : NO_ROWS
  }, [register, result, selection, narrowed])

  const subject = useMemo(
    () => subjectOf(register, result, rows, selection, narrowed ? question : ''),
    [register, result, rows, selection, narrowed, question],
  )

  useEffect(() => {
    map?.setProjection({ type: projection })
  }, [map, projection])

  useEffect(() => {
    map?.getCanvas().setAttribute('aria-describedby', helpId)
  }, [map, helpId])

  useEffect(() => {
    if (!supported) onNoWebGL?.('full')
    // eslint-disable-next-line react-hooks/exhaustive-deps -- said once, whoever listens
  }, [supported])

  if (!supported) {
    return (
      <div className={styles.map} style={overlay(padding)}>
        <NoWebGL />
      </div>
    )
  }
  return (
    <div className={styles.map} style={overlay(padding)}>
      <div ref={setContainer} className={styles.canvas} data-map-state="busy" />
      {lost && <ContextLost onAgain={again} onTable={onNoWebGL && (() => onNoWebGL('half'))} />}
      <div className={styles.cross} aria-hidden="true" />
      <p id={helpId} hidden>
        {t`Arrow keys move the map, plus and minus zoom. Page Down and Page Up go through the municipalities in view. Enter selects what is named, Space adds it to others, Escape clears the selection. The list “In view” and the table have the same.`}
      </p>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      {map && palette && (
        <>
          <MapLayers
            {...props}
            {...geometries}
            narrowed={narrowed}
            map={map}
            palette={palette}
            rows={rows}
            onAnnounce={setAnnouncement}
            onHover={setHover}
          />
          <Framing {...props} map={map} subject={subject} />
        </>
      )}
      <div className={styles.corner}>
        {listed && map && <InViewList {...props} map={map} hover={hover} onClose={() => setListed(false)} />}
        <MapControls {...props} map={map} hasSubject={subject.extent !== null} listed={listed} onList={setListed} />
        <MapLegend {...props} lines={rows.length} />
        <p className={styles.credit}>
          ©{' '}
          <a href="https://www.openstreetmap.org/copyright" rel="noreferrer" target="_blank">
            {t`OpenStreetMap contributors`}
          </a>
        </p>
      </div>
    </div>
  )
}

function Framing({ map, subject, ...props }: MapViewProps & { map: GLMap; subject: Subject }) {
  useFraming(map, { ...props, subject: subject.key, extent: subject.extent })
  return null
}

function overlay({ top, right, bottom, left }: MapViewProps['padding']): React.CSSProperties {
  const pixels = { '--over-top': top, '--over-right': right, '--over-bottom': bottom, '--over-left': left }
  return Object.fromEntries(Object.entries(pixels).map(([name, value]) => [name, `${value}px`]))
}

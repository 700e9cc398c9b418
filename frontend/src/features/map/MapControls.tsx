import { useLingui } from '@lingui/react/macro'
import type { Map as GLMap } from 'maplibre-gl'
import { IconButton } from '@/shared/ui/IconButton'
import { UKRAINE } from './extent'
import type { MapViewProps } from './mapTypes'
import styles from './MapControls.module.css'
import { BY_READER, roomFor } from './useFraming'

interface MapControlsProps extends Pick<
  MapViewProps,
  'projection' | 'onProjection' | 'onCamera' | 'padding' | 'reducedMotion'
> {
  map: GLMap | null
  /** There is something selected or filtered that the view can be brought to. */
  hasSubject: boolean
  /** The list of what is in view is open. */
  listed: boolean
  onList: (listed: boolean) => void
}

export function MapControls({
  map,
  hasSubject,
  listed,
  onList,
  projection,
  onProjection,
  onCamera,
  padding,
  reducedMotion,
}: MapControlsProps) {
  const { t } = useLingui()
  const animate = !reducedMotion
  const showUkraine = () => {
    if (!map) return
    const { clientWidth, clientHeight } = map.getContainer()
    map.fitBounds(UKRAINE, { padding: roomFor(padding, clientWidth, clientHeight), animate, duration: 500 }, BY_READER)
  }
  return (
    <div className={styles.controls} role="group" aria-label={t`Map view`}>
      <IconButton icon="plus" label={t`Zoom in`} onClick={() => map?.zoomIn({ animate, duration: 200 }, BY_READER)} />
      <IconButton
        icon="minus"
        label={t`Zoom out`}
        onClick={() => map?.zoomOut({ animate, duration: 200 }, BY_READER)}
      />
      <IconButton icon="home" label={t`Show all of Ukraine`} onClick={showUkraine} />
      <IconButton
        icon="frame"
        label={t`Show what is selected or filtered`}
        disabled={!hasSubject}
        onClick={() => onCamera(null)}
      />
      <IconButton icon="list" label={t`List what is in view`} aria-expanded={listed} onClick={() => onList(!listed)} />
      <IconButton
        icon="globe"
        label={t`Globe`}
        aria-pressed={projection === 'globe'}
        onClick={() => onProjection(projection === 'globe' ? 'mercator' : 'globe')}
      />
    </div>
  )
}

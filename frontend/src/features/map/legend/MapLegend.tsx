import { Trans, useLingui } from '@lingui/react/macro'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import type { MapViewProps } from '../mapTypes'
import { ClassList } from './ClassList'
import styles from './MapLegend.module.css'
import { LegendMarks } from './LegendMarks'
import { LegendNote } from './LegendNote'
import { ShadeSwitch } from './ShadeSwitch'

interface MapLegendProps extends Pick<
  MapViewProps,
  'register' | 'result' | 'shade' | 'onShade' | 'only' | 'onOnly' | 'language'
> {
  /** How many are drawn. */
  lines: number
}

/** What the colours, marks and lines mean; what is shaded can be chosen here, and its classes filter. */
export function MapLegend({ lines, ...props }: MapLegendProps) {
  const { t } = useLingui()
  const roomy = useMediaQuery('(width >= 768px)')
  return (
    <details className={styles.legend} open={roomy} key={String(roomy)}>
      <summary className={styles.title}>
        <Trans>Legend</Trans>
      </summary>
      <section className={styles.body} aria-label={t`Legend`}>
        <ShadeSwitch {...props} />
        <ClassList {...props} />
        <LegendNote {...props} />
        <LegendMarks lines={lines} shade={props.shade} />
      </section>
    </details>
  )
}

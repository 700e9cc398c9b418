import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '@/shared/ui/Button'
import { IconButton } from '@/shared/ui/IconButton'
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
  const id = useId()
  const roomy = useMediaQuery('(width >= 768px)')
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? roomy
  if (!open) {
    return (
      <Button icon="up" className={styles.folded} aria-expanded={false} onClick={() => setChosen(true)}>
        <Trans>Legend</Trans>
      </Button>
    )
  }
  return (
    <section className={styles.legend} aria-label={t`Legend`} data-open>
      <div className={styles.head}>
        <ShadeSwitch {...props} />
        <IconButton
          icon="down"
          label={t`Fold the legend`}
          aria-expanded={true}
          aria-controls={id}
          onClick={() => setChosen(false)}
        />
      </div>
      <div id={id} className={styles.body}>
        <ClassList {...props} />
        <LegendNote {...props} />
        <LegendMarks lines={lines} shade={props.shade} />
      </div>
    </section>
  )
}

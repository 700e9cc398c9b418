import { Trans, useLingui } from '@lingui/react/macro'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import styles from './MapLegend.module.css'
import { dashesTell } from './paint/arcPaint'
import { SCALE } from './scale'

/** What the colours, marks and lines mean. `lines` is how many are drawn. */
export function MapLegend({ lines }: { lines: number }) {
  const { t } = useLingui()
  const roomy = useMediaQuery('(width >= 768px)')
  const dashed = lines > 0 && dashesTell(lines)
  return (
    <details className={styles.legend} open={roomy} key={String(roomy)}>
      <summary className={styles.title}>
        {roomy ? <Trans>Partnerships of a municipality</Trans> : <Trans>Legend</Trans>}
      </summary>
      <div className={styles.body}>
        {!roomy && (
          <p>
            <Trans>Partnerships of a municipality</Trans>
          </p>
        )}
        <ul className={styles.scale}>
          {SCALE.map(({ label }, i) => (
            <li key={label}>
              <span className={[styles.swatch, styles[`class${i}`]].join(' ')} aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
        <ul className={styles.marks}>
          <Entry looks={dashed ? ['verified', 'solid'] : ['verified']}>{t`verified partnership`}</Entry>
          {dashed && <Entry looks={['dashed']}>{t`not yet verified`}</Entry>}
          <Entry looks={['partner']}>{t`partner city`}</Entry>
          <Entry looks={['occupied']}>{t`cannot report`}</Entry>
        </ul>
      </div>
    </details>
  )
}

interface EntryProps {
  looks: ('verified' | 'partner' | 'occupied' | 'solid' | 'dashed')[]
  children: string
}

function Entry({ looks, children }: EntryProps) {
  return (
    <li>
      <span className={[styles.mark, ...looks.map((look) => styles[look])].join(' ')} aria-hidden="true" />
      {children}
    </li>
  )
}

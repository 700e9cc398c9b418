import { Trans, useLingui } from '@lingui/react/macro'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import styles from './MapLegend.module.css'
import { dashesTell } from './paint/arcPaint'
import { SCALE } from './scale'

/** What the colours, marks and lines mean. `lines` is how many are drawn. */
export function MapLegend({ lines }: { lines: number }) {
  const { t } = useLingui()
  const roomy = useMediaQuery('(min-width: 768px)')
  const dashed = lines > 0 && dashesTell(lines)
  return (
    <details className={styles.legend} open={roomy} key={String(roomy)}>
      <summary className={styles.title}>
        <Trans>Partnerships of a municipality</Trans>
      </summary>
      <div className={styles.body}>
        <ul className={styles.scale}>
          {SCALE.map(({ label }, i) => (
            <li key={label}>
              <span className={[styles.swatch, styles[`class${i}`]].join(' ')} aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
        <ul className={styles.marks}>
          <Entry look="verified">{t`has a verified partnership`}</Entry>
          <Entry look="occupied">{t`occupied, cannot report`}</Entry>
          <Entry look="partner">{t`partner city`}</Entry>
          {dashed && <Entry look="solid">{t`verified`}</Entry>}
          {dashed && <Entry look="dashed">{t`not yet verified`}</Entry>}
        </ul>
      </div>
    </details>
  )
}

interface EntryProps {
  look: 'verified' | 'partner' | 'occupied' | 'solid' | 'dashed'
  children: string
}

function Entry({ look, children }: EntryProps) {
  return (
    <li>
      <span className={[styles.mark, styles[look]].join(' ')} aria-hidden="true" />
      {children}
    </li>
  )
}

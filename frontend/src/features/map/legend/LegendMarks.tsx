import { useLingui } from '@lingui/react/macro'
import type { Shade } from '@/shared/register/municipalityClasses'
import { dashesTell } from '../paint/arcPaint'
import styles from './LegendMarks.module.css'

/** The marks and lines that are on the map at the moment. */
export function LegendMarks({ lines, shade }: { lines: number; shade: Shade }) {
  const { t } = useLingui()
  const dashed = lines > 0 && dashesTell(lines)
  return (
    <ul className={styles.marks}>
      {shade === 'partnerships' && (
        <Entry looks={dashed ? ['verified', 'solid'] : ['verified']}>{t`verified partnership`}</Entry>
      )}
      {dashed && <Entry looks={['dashed']}>{t`not yet verified`}</Entry>}
      <Entry looks={['partner']}>{t`partner city`}</Entry>
      {shade !== 'coverage' && <Entry looks={['occupied']}>{t`cannot answer`}</Entry>}
    </ul>
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

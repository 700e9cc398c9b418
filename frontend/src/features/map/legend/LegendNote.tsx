import { Plural, Trans } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import type { MapViewProps } from '../mapTypes'
import styles from './MapLegend.module.css'

/** What a shading cannot say, told where it is read. */
export function LegendNote({
  register,
  result,
  shade,
  language,
}: Pick<MapViewProps, 'register' | 'result' | 'shade' | 'language'>) {
  if (shade !== 'newest') return null
  const all = result.rows.length
  const known = formatNumber(
    result.rows.reduce((sum, row) => sum + (register.since[row]! > 0 ? 1 : 0), 0),
    language,
  )
  const number = formatNumber(all, language)
  return (
    <p className={styles.note}>
      <Trans>
        The year is known for {known} of{' '}
        <Plural value={all} one={`${number} partnership`} other={`${number} partnerships`} />.
      </Trans>
    </p>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { shades } from '@/shared/register/municipalityClasses'
import { shadeLabels } from '@/shared/vocabulary/classLabels'
import type { MapViewProps } from '../mapTypes'
import styles from './ShadeSwitch.module.css'

/** What municipalities are shaded by. */
export function ShadeSwitch({ shade, onShade }: Pick<MapViewProps, 'shade' | 'onShade'>) {
  const { t } = useLingui()
  const name = useId()
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">
        <Trans>Shade municipalities by</Trans>
      </legend>
      {shades.map((each) => (
        <label key={each} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={each === shade}
            onChange={() => onShade(each)}
          />
          {t(shadeLabels[each])}
        </label>
      ))}
    </fieldset>
  )
}

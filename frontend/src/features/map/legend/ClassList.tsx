import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { classesOf, shadeClasses, type OnlyClass, type Shade } from '@/shared/register/municipalityClasses'
import { classLabel, onlyLabel } from '@/shared/vocabulary/classLabels'
import type { MapViewProps } from '../mapTypes'
import { looksOf } from '../shading'
import styles from './ClassList.module.css'
import swatchStyles from './Swatch.module.css'

type ClassListProps = Pick<MapViewProps, 'register' | 'result' | 'shade' | 'only' | 'onOnly' | 'language'>

/** The classes of the shading, each with the number of its municipalities; a click keeps them alone, another lets go. */
export function ClassList({ register, result, shade, only, onOnly, language }: ClassListProps) {
  const { t, i18n } = useLingui()
  const { figures } = result
  const counts = useMemo(() => {
    const each = new Uint32Array(shadeClasses[shade].length)
    for (const of of classesOf(register, shade, figures)) each[of]!++
    return each
  }, [register, shade, figures])
  const looks = looksOf(shade)
  const toggle = (own: OnlyClass) => onOnly(only.includes(own) ? only.filter((each) => each !== own) : [...only, own])

  return (
    <ul className={styles.classes} data-shade={shade} data-chosen={only.some((each) => isOf(each, shade)) || undefined}>
      {shadeClasses[shade].map((key, i) => {
        const own = `${shade}:${key}` as OnlyClass
        const count = counts[i] ?? 0
        const { fill, pattern } = looks[i]!
        const number = formatNumber(count, language)
        const municipalities = plural(count, { one: `${number} municipality`, other: `${number} municipalities` })
        const label = onlyLabel(own, i18n)
        return (
          <li key={key}>
            <button
              type="button"
              className={styles.class}
              aria-pressed={only.includes(own)}
              aria-label={t`Only ${label}: ${municipalities}`}
              title={municipalities}
              onClick={() => toggle(own)}
            >
              <span
                className={[swatchStyles.swatch, swatchStyles[fill], swatchStyles[pattern]].join(' ')}
                aria-hidden="true"
              />
              <span className={styles.label}>{classLabel(shade, key as never, i18n)}</span>
              <span className={styles.count}>{number}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function isOf(only: OnlyClass, shade: Shade): boolean {
  return only.startsWith(`${shade}:`)
}

import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import styles from './FacetChecklist.module.css'
import type { Option } from './facetValues'

interface FacetChecklistProps {
  label: string
  options: Option[]
  selected: readonly string[]
  /** How many are shown before "more". */
  shown?: number
  onChange: (selected: string[]) => void
}

/** A short list of values with a box each and the count that choosing it would give. */
export function FacetChecklist({ label, options, selected, shown = Infinity, onChange }: FacetChecklistProps) {
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const first = options.filter((option, i) => i < shown || selected.includes(option.value))
  const visible = open ? options : first
  const more = options.length - first.length

  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      {visible.map(({ value, label: name, count }) => (
        <label key={value} className={count === 0 ? `${styles.option} ${styles.nothing}` : styles.option}>
          <input
            type="checkbox"
            className={styles.box}
            checked={selected.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...selected, value] : selected.filter((each) => each !== value))
            }
          />
          <span className={styles.name}>{name}</span>
          <span className={styles.count}>{formatNumber(count, language)}</span>
        </label>
      ))}
      {more > 0 && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <Trans>Show fewer</Trans> : <Trans>{more} more</Trans>}
        </button>
      )}
    </fieldset>
  )
}

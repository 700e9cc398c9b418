import {
  Combobox,
  ComboboxItem,
  ComboboxItemCheck,
  ComboboxLabel,
  ComboboxPopover,
  ComboboxProvider,
} from '@ariakit/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import styles from './FacetCombobox.module.css'
import { foldText, type FacetValue } from './facetValues'
import { matchingOptions } from './matchingOptions'

interface FacetComboboxProps {
  label: string
  /** What stands in the empty box: "All regions". */
  placeholder: string
  values: FacetValue[]
  counts: Uint32Array
  selected: readonly string[]
  onChange: (selected: string[]) => void
}

const most = 60

/** A long list of values to type into: several can be chosen, each with the count that it would give. */
export function FacetCombobox({ label, placeholder, values, counts, selected, onChange }: FacetComboboxProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const chosen = selected.length
  // Names are searched only while the list is open: a change of filter elsewhere costs nothing here.
  const matches = open ? matchingOptions(values, counts, foldText(typed.trim()), selected) : []
  const hits = matches.length
  const hidden = hits - most

  return (
    <ComboboxProvider
      resetValueOnHide
      open={open}
      setOpen={setOpen}
      inputValue={typed}
      setInputValue={setTyped}
      selectedValue={[...selected]}
      setSelectedValue={(next: string[]) => onChange(next)}
    >
      <div className={styles.field}>
        <ComboboxLabel className={styles.label}>{label}</ComboboxLabel>
        <div className={styles.control}>
          <Combobox className={styles.input} placeholder={chosen > 0 ? t`Chosen: ${chosen}` : placeholder} />
          <span className={styles.total} aria-hidden="true">
            {formatNumber(countPresent(counts), language)}
          </span>
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {open && typed && <Plural value={hits} one="# value" other="# values" />}
      </p>
      <ComboboxPopover className={styles.popover} gutter={4} sameWidth unmountOnHide aria-label={label}>
        {matches.slice(0, most).map(({ value, label: name, count }) => (
          <ComboboxItem key={value} value={value} className={styles.item} resetValueOnSelect={false}>
            <ComboboxItemCheck className={styles.check} />
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{formatNumber(count, language)}</span>
          </ComboboxItem>
        ))}
        {hits === 0 && (
          <p className={styles.hint}>
            <Trans>Nothing has this name. Try another spelling, or the search box at the top: it forgives typos.</Trans>
          </p>
        )}
        {hidden > 0 && (
          <p className={styles.hint}>
            <Trans>{hidden} more: type to narrow</Trans>
          </p>
        )}
      </ComboboxPopover>
    </ComboboxProvider>
  )
}

function countPresent(counts: Uint32Array): number {
  let present = 0
  for (const count of counts) if (count > 0) present++
  return present
}

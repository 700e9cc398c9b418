import { Combobox, ComboboxLabel, ComboboxPopover, ComboboxProvider } from '@ariakit/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { plainText } from '@/shared/format/plainText'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { useSettled } from '@/shared/ui/useSettled'
import styles from './FacetCombobox.module.css'
import { FacetOptions } from './FacetOptions'
import type { FacetValue } from './facetValues'
import { foldText } from './foldText'
import { matchingOptions } from './matchingOptions'
import { furtherNamesQuery, type SearchedFacet } from './queries'

interface FacetComboboxProps {
  label: string
  /** What stands in the empty box: "All regions". */
  placeholder: string
  values: readonly FacetValue[]
  counts: Uint32Array
  selected: readonly string[]
  /** The search is asked as well, which knows former and foreign names and forgives typos. */
  searched?: SearchedFacet
  onChange: (selected: string[]) => void
}

/** A long list of values to type into: several can be chosen, each with the count that it would give. */
export function FacetCombobox({
  label,
  placeholder,
  values,
  counts,
  selected,
  searched,
  onChange,
}: FacetComboboxProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  // Those that were chosen stand first when the list opens; what is chosen then stays where it is.
  const [first, setFirst] = useState(selected)
  const [list, setList] = useState<HTMLDivElement | null>(null)
  const q = useSettled(plainText(typed))
  const { data: further, isFetching } = useQuery(furtherNamesQuery(open && searched ? searched : null, q))
  const chosen = selected.length
  // Names are searched only while the list is open: a change of filter elsewhere costs nothing here.
  const options = open
    ? matchingOptions(values, counts, foldText(plainText(typed)), first, q ? further : undefined)
    : []
  const hits = options.length

  return (
    <ComboboxProvider
      resetValueOnHide
      focusLoop={false}
      open={open}
      setOpen={(opens) => {
        if (opens) setFirst(selected)
        setOpen(opens)
      }}
      inputValue={typed}
      setInputValue={setTyped}
      selectedValue={[...selected]}
      setSelectedValue={(next: string[]) => onChange(next)}
    >
      <div className={styles.field}>
        <ComboboxLabel className={styles.label}>{label}</ComboboxLabel>
        <div className={styles.control}>
          <Combobox
            autoSelect
            className={styles.input}
            placeholder={chosen > 0 ? t`Chosen: ${chosen}` : placeholder}
            maxLength={100}
            onKeyDown={({ key, currentTarget }) => {
              // Enter may come before the first line is marked.
              const best = options[0]?.value
              const marked = currentTarget.hasAttribute('aria-activedescendant')
              if (key === 'Enter' && typed && !marked && best && !selected.includes(best)) onChange([...selected, best])
            }}
          />
          <span className={styles.total} aria-hidden="true">
            {formatNumber(countPresent(counts), language)}
          </span>
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {open && typed && <Plural value={hits} one="# value" other="# values" />}
      </p>
      <ComboboxPopover ref={setList} className={styles.popover} gutter={4} sameWidth unmountOnHide aria-label={label}>
        <FacetOptions options={options} list={list} />
        {hits === 0 && (
          <p className={styles.hint}>
            {isFetching ? <Trans>Searching…</Trans> : <Trans>Nothing has this name. Try another spelling.</Trans>}
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

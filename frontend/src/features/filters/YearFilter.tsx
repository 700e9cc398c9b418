import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { yearEnds, yearsBetween } from './yearBars'
import { YearBars } from './YearBars'
import styles from './YearFilter.module.css'

interface YearFilterProps {
  label: string
  /** How many partnerships each year would give; at 0 those whose year nobody knows. */
  counts: Uint32Array
  /** The years that the register has at all, ascending. */
  years: readonly number[]
  selected: readonly number[]
  onChange: (years: number[]) => void
}

/** Years by their two ends, above them how the partnerships are spread over the years. */
export function YearFilter({ label, counts, years, selected, onChange }: YearFilterProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { from, to } = yearEnds(selected, years[0] ?? 0)
  const unknown = counts[0] ?? 0
  const unknownCount = formatNumber(unknown, language)

  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      <YearBars counts={counts} latest={years.at(-1) ?? 0} selected={selected} onChange={onChange} />
      <div className={styles.ends}>
        <YearSelect
          label={t`From`}
          {...{ years, counts }}
          value={from}
          onChange={(year) => onChange(yearsBetween(year, to))}
        />
        <YearSelect
          label={t`To`}
          {...{ years, counts }}
          value={to}
          onChange={(year) => onChange(yearsBetween(from, year))}
        />
      </div>
      {unknown > 0 && selected.length === 0 && (
        <p className={styles.note}>
          <Plural
            value={unknown}
            one={`The year of ${unknownCount} partnership is not known.`}
            other={`The year of ${unknownCount} partnerships is not known.`}
          />
        </p>
      )}
    </fieldset>
  )
}

interface YearSelectProps {
  label: string
  years: readonly number[]
  counts: Uint32Array
  value: number | null
  onChange: (year: number | null) => void
}

function YearSelect({ label, years, counts, value, onChange }: YearSelectProps) {
  const language = useLanguage()
  const id = useId()
  const listed = value === null || years.includes(value) ? years : [...years, value].sort((a, b) => a - b)
  return (
    <div className={styles.end}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value ? Number(event.target.value) : null)}
      >
        <option value="">
          <Trans>any</Trans>
        </option>
        {listed.toReversed().map((year) => (
          <option key={year} value={year}>
            {`${year} (${formatNumber(counts[year] ?? 0, language)})`}
          </option>
        ))}
      </select>
    </div>
  )
}

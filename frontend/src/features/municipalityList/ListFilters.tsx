import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { raionName, regionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { Select } from '@/shared/ui/Select'
import { ableToReport, reportingStates, reportingStateWords } from '@/shared/vocabulary/labels'
import styles from './ListFilters.module.css'
import type { MunicipalityListState } from './listSchema'

interface ListFiltersProps {
  register: Register
  state: MunicipalityListState
  onChange: (change: Partial<MunicipalityListState>) => void
}

const sizes = [5_000, 10_000, 20_000, 50_000, 100_000]
/** Of a select: several values of the address that are one choice here. */
const ABLE = ableToReport.join()

export function ListFilters({ register, state, onChange }: ListFiltersProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { regions, raions } = register.doc
  const region = state.region.length === 1 ? state.region[0] : undefined
  const ofRegion = register.index.region.get(region ?? '') ?? -1
  const byName = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, language)
  const regionOptions = regions.code.map((value, i) => ({ value, label: regionName(register, i, language) }))
  const raionOptions = raions.code
    .map((value, i) => ({ value, label: raionName(register, i, language), region: raions.region[i] }))
    .filter((raion) => raion.region === ofRegion)
  const states = state.reportingState.join()
  return (
    <div className={styles.filters} role="group" aria-label={t`Filters`}>
      <Select
        label={t`Partnerships`}
        value={state.partnerships ?? ''}
        options={[
          { value: '', label: t`with or without a partner` },
          { value: 'without', label: t`without a partner` },
          { value: 'with', label: t`with a partner` },
        ]}
        onChange={(value) => onChange({ partnerships: value === 'with' || value === 'without' ? value : null })}
      />
      <Select
        label={t`Region`}
        value={state.region.join()}
        options={[
          { value: '', label: t`all regions` },
          ...several(state.region, t`several regions`),
          ...regionOptions.sort(byName),
        ]}
        onChange={(value) => onChange({ region: split(value), raion: [] })}
      />
      {raionOptions.length > 0 && (
        <Select
          label={t`Raion`}
          value={state.raion.join()}
          options={[
            { value: '', label: t`all raions` },
            ...several(state.raion, t`several raions`),
            ...raionOptions.sort(byName),
          ]}
          onChange={(value) => onChange({ raion: split(value) })}
        />
      )}
      <Select
        label={t`Population`}
        value={state.populationFrom === 0 ? '' : String(state.populationFrom)}
        options={[
          { value: '', label: t`any size` },
          ...[...new Set([...sizes, state.populationFrom])]
            .filter((size) => size > 0)
            .sort((a, b) => a - b)
            .map((size) => {
              const people = formatNumber(size, language)
              return { value: String(size), label: t`${people} and more` }
            }),
        ]}
        onChange={(value) => onChange({ populationFrom: Number(value) })}
      />
      <Select
        label={t`Answer to the Ministry`}
        value={states}
        options={[
          { value: '', label: t`all municipalities` },
          { value: ABLE, label: t`all but the occupied` },
          ...(states.includes(',') && states !== ABLE ? [{ value: states, label: t`several` }] : []),
          ...reportingStates.map((value) => ({ value, label: t(reportingStateWords[value]) })),
        ]}
        onChange={(value) =>
          onChange({ reportingState: reportingStates.filter((each) => split(value).includes(each)) })
        }
      />
    </div>
  )
}

/** An address may name several values; the select then shows them as one choice, kept until another is made. */
function several(values: string[], label: string) {
  return values.length > 1 ? [{ value: values.join(), label }] : []
}

function split(value: string): string[] {
  return value ? value.split(',') : []
}

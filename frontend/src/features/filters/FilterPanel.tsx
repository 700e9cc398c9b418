import { Trans, useLingui } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { FilterResult } from '@/shared/register/filterRegister'
import { defaultFilter, type FacetName, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { kinds, levels, statuses, trusts } from '@/shared/vocabulary/vocabulary'
import { FacetChecklist } from './FacetChecklist'
import { FacetCombobox } from './FacetCombobox'
import { facetValues, usualCounts, withCounts, yearsKnown, type Option } from './facetValues'
import { facetLabels } from './filterLabels'
import styles from './FilterPanel.module.css'
import { hidesEnded } from './filterSchema'
import type { SearchedFacet } from './queries'
import { TextFilter } from './TextFilter'
import { YearFilter } from './YearFilter'

interface FilterPanelProps {
  register: Register
  filter: PartnershipFilter
  result: FilterResult
  onChange: (change: Partial<PartnershipFilter>, replace?: boolean) => void
}

/** Every filter of the register, each value with the count that it would give. */
export default function FilterPanel({ register, filter, result, onChange }: FilterPanelProps) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const values = (name: FacetName) => facetValues(register, name, language, i18n)
  const options = (name: FacetName) => withCounts(values(name), result.facets[name])
  const combobox = (name: SearchedFacet, placeholder: string) => (
    <FacetCombobox
      label={t(facetLabels[name])}
      placeholder={placeholder}
      values={values(name)}
      counts={result.facets[name]}
      selected={filter[name]}
      searched={name}
      onChange={(selected) => onChange({ [name]: selected })}
    />
  )
  const checklist = (name: 'kind' | 'status' | 'trust' | 'level', order: readonly string[]) => (
    <FacetChecklist
      label={t(facetLabels[name])}
      options={options(name).sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))}
      selected={filter[name]}
      onChange={(selected) =>
        onChange({ [name]: name === 'status' && selected.length === 0 ? defaultFilter.status : selected })
      }
    />
  )

  return (
    <div className={styles.filters}>
      <TextFilter value={filter.q} onChange={(q) => onChange({ q }, filter.q !== '')} />
      {combobox('municipality', t`Name or code`)}
      {combobox('region', t`All regions`)}
      {combobox('country', t`All countries`)}
      <YearFilter
        label={t(facetLabels.year)}
        counts={result.facets.year}
        years={yearsKnown(register)}
        selected={filter.year}
        onChange={(year) => onChange({ year })}
      />
      <FacetChecklist
        label={t(facetLabels.theme)}
        options={byUsualCount(options('theme'), usualCounts(register, 'theme'))}
        selected={filter.theme}
        shown={5}
        onChange={(theme) => onChange({ theme })}
      />
      {checklist('trust', trusts)}
      <details className={styles.more} open={hasMore(filter)}>
        <summary className={styles.summary}>
          <Trans>More filters</Trans>
        </summary>
        <div className={styles.filters}>
          {combobox('raion', t`All raions`)}
          {combobox('partner', t`Name of the partner`)}
          <FacetCombobox
            label={t(facetLabels.source)}
            placeholder={t`All sources`}
            values={values('source')}
            counts={result.facets.source}
            selected={filter.source}
            onChange={(source) => onChange({ source })}
          />
          {checklist('kind', kinds)}
          {checklist('status', statuses)}
          {checklist('level', levels)}
        </div>
      </details>
    </div>
  )
}

/** Lines must not change places under the pointer: the order does not follow the counts of the moment. */
function byUsualCount(options: Option[], counts: Uint32Array): Option[] {
  const usual = new Map(options.map(({ value }, position) => [value, counts[position] ?? 0]))
  return options.sort((a, b) => (usual.get(b.value) ?? 0) - (usual.get(a.value) ?? 0))
}

function hasMore(filter: PartnershipFilter): boolean {
  const { raion, partner, source, kind, level } = filter
  return [raion, partner, source, kind, level].some((values) => values.length > 0) || !hidesEnded(filter)
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { defaultFilter, facetNames, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { Icon } from '@/shared/ui/Icon'
import { statuses } from '@/shared/vocabulary/vocabulary'
import styles from './FilterChips.module.css'
import { chipLabel } from './filterLabels'
import { hidesEnded, isFiltered } from './filterSchema'

interface FilterChipsProps {
  register: Register
  filter: PartnershipFilter
  onChange: (change: Partial<PartnershipFilter>) => void
}

/** What is asked at the moment: a chip per condition, each removed by one click. */
export function FilterChips({ register, filter, onChange }: FilterChipsProps) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const chips: { key: string; label: string; remove: Partial<PartnershipFilter> }[] = []

  for (const name of facetNames) {
    if (name === 'status' && (hidesEnded(filter) || filter.status.length >= statuses.length)) continue
    for (const value of filter[name]) {
      const rest = filter[name].filter((each: string | number) => each !== value)
      const cleared = name === 'status' && rest.length === 0 ? defaultFilter.status : rest
      const label = chipLabel(register, name, String(value), language, i18n)
      chips.push({ key: `${name} ${value}`, label, remove: { [name]: cleared } })
    }
  }
  for (const value of filter.only) {
    const label = chipLabel(register, 'only', value, language, i18n)
    chips.push({ key: value, label, remove: { only: filter.only.filter((each) => each !== value) } })
  }
  for (const name of ['q', 'signedFrom', 'signedTo'] as const) {
    const label = chipLabel(register, name, filter[name], language, i18n)
    if (filter[name]) chips.push({ key: name, label, remove: { [name]: '' } })
  }

  return (
    <ul className={styles.chips} aria-label={t`Active filters`}>
      {chips.map(({ key, label, remove }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t`Remove filter: ${label}`}
            onClick={() => onChange(remove)}
          >
            <span className={styles.label}>{label}</span>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      {hidesEnded(filter) && (
        <li>
          <button type="button" className={styles.chip} onClick={() => onChange({ status: [...statuses] })}>
            <span className={styles.label}>
              <Trans>without ended and suspended</Trans>
            </span>
            <Icon name="close" size={12} />
            <span className="visually-hidden">
              <Trans>(show them too)</Trans>
            </span>
          </button>
        </li>
      )}
      {isFiltered(filter) && (
        <li>
          <button type="button" className={styles.clear} onClick={() => onChange(defaultFilter)}>
            <Trans>Clear all</Trans>
          </button>
        </li>
      )}
    </ul>
  )
}

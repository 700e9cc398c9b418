import { Trans, useLingui } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { defaultFilter, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { Icon } from '@/shared/ui/Icon'
import { statuses } from '@/shared/vocabulary/vocabulary'
import { conditionsOf } from './conditions'
import styles from './FilterChips.module.css'
import { hidesEnded, isFiltered } from './filterSchema'
import { UndoChange } from './UndoChange'
import { useUndoFocus } from './useUndoFocus'

interface FilterChipsProps {
  register: Register
  filter: PartnershipFilter
  onChange: (change: Partial<PartnershipFilter>) => void
  className?: string | undefined
}

/** What is asked at the moment: a chip per condition, each removed by one click, and the way to take that back. */
export function FilterChips({ register, filter, onChange, className }: FilterChipsProps) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const { root, takeOff } = useUndoFocus(onChange)

  return (
    <div ref={root} className={[styles.line, className].filter(Boolean).join(' ')}>
      <ul className={styles.chips} aria-label={t`Active filters`}>
        {conditionsOf(register, filter, language, i18n).map(({ key, label, without }) => (
          <li key={key} className={styles.item}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t`Remove filter: ${label}`}
              onClick={() => takeOff(without)}
            >
              <bdi className={styles.label}>{label}</bdi>
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        {hidesEnded(filter) && (
          <li className={styles.item}>
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
            <button type="button" className={styles.clear} onClick={() => takeOff(defaultFilter)}>
              <Trans>Clear all</Trans>
            </button>
          </li>
        )}
      </ul>
      <UndoChange register={register} filter={filter} onChange={onChange} />
    </div>
  )
}

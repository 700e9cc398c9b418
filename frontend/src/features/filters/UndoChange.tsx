import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { Icon } from '@/shared/ui/Icon'
import { conditionsOf, takenOff } from './conditions'
import styles from './FilterChips.module.css'
import { useFilterBefore } from './lastChange'

interface UndoChangeProps {
  register: Register
  filter: PartnershipFilter
  onChange: (change: Partial<PartnershipFilter>) => void
}

/** Says what the last change took off, and takes it back; goes with the next change, or with Back. */
export function UndoChange({ register, filter, onChange }: UndoChangeProps) {
  const { i18n } = useLingui()
  const language = useLanguage()
  const before = useFilterBefore(filter)
  const gone = before
    ? takenOff(conditionsOf(register, before, language, i18n), conditionsOf(register, filter, language, i18n))
    : []
  const count = gone.length
  const label = gone[0]?.label ?? ''
  return (
    <div className={styles.undone} role="status">
      {before && count > 0 && (
        <>
          <span className={styles.gone}>
            {count === 1 ? (
              <Trans>
                Removed: <bdi>{label}</bdi>
              </Trans>
            ) : (
              <Plural value={count} one="# filter removed" other="# filters removed" />
            )}
          </span>
          <button type="button" data-undo className={styles.undo} onClick={() => onChange(before)}>
            <Icon name="undo" size={12} />
            <Trans>Undo</Trans>
          </button>
        </>
      )}
    </div>
  )
}

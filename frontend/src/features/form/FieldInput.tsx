import { Trans } from '@lingui/react/macro'
import type { Language } from '@/shared/i18n/language'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { BilingualBoxes } from './BilingualBoxes'
import { ChoiceField } from './ChoiceField'
import { DateBox } from './DateBox'
import type { Fault } from './faults'
import styles from './Field.module.css'
import type { Value } from './formState'
import { readNumber } from './plainNumber'
import type { FormField } from './queries'
import { TextBox } from './TextBox'

export interface FieldInputProps {
  field: FormField
  path: string
  languages: readonly Language[]
  value: Value | undefined
  faults: readonly Fault[]
  onType: (text: string, language: Language | null) => void
}

/** One field, by its kind. */
export function FieldInput({ field, path, languages, value, faults, onType }: FieldInputProps) {
  const page = useLanguage()
  const { kind, bilingual, maxLength } = field
  const label = field.label[page]
  const hint = field.hint?.[page]
  const typed = typeof value === 'string' ? value : ''
  const common = { path, label, hint, faults }
  switch (kind) {
    case 'date':
      return <DateBox {...common} value={typed} onPick={(date) => onType(date, null)} />
    case 'choice':
      return <ChoiceField {...common} choices={field.choices} value={typed} onPick={(id) => onType(id, null)} />
    case 'number':
    case 'money': {
      const read = readNumber(typed, page)
      return (
        <div className={styles.narrow}>
          <TextBox {...common} value={typed} most={40} inputMode="decimal" onType={(text) => onType(text, null)}>
            {read && (
              <p className={styles.hint}>
                <Trans>In the document: {read}</Trans>
              </p>
            )}
          </TextBox>
        </div>
      )
    }
    default:
      return bilingual ? (
        <BilingualBoxes
          {...common}
          languages={languages}
          value={typeof value === 'object' ? value : undefined}
          most={maxLength}
          lines={kind === 'longText'}
          onType={(language, text) => onType(text, language)}
        />
      ) : (
        <TextBox
          {...common}
          value={typed}
          most={maxLength}
          lines={kind === 'longText'}
          onType={(text) => onType(text, null)}
        />
      )
  }
}

import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Language } from '@/shared/i18n/language'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { FaultNote } from './FaultNote'
import { fieldId, type Fault } from './faults'
import styles from './Field.module.css'
import type { Text } from './formState'
import { TextBox } from './TextBox'

interface BilingualBoxesProps {
  path: string
  label: string
  hint?: ReactNode
  /** The document's. */
  languages: readonly Language[]
  value: Partial<Text> | undefined
  /** What stands in the document where nothing is typed. */
  otherwise?: Text | undefined
  most: number
  lines?: boolean
  faults: readonly Fault[]
  onType: (language: Language, text: string) => void
}

/** A text that a bilingual document wants twice: one box for each of its languages. */
export function BilingualBoxes(props: BilingualBoxesProps) {
  const { path, label, hint, languages, value, otherwise, onType, ...rest } = props
  const { t } = useLingui()
  const page = useLanguage()
  const names: Record<Language, string> = { uk: t`in Ukrainian`, en: t`in English` }
  const box = (language: Language, boxLabel: ReactNode, boxHint?: ReactNode) => (
    <TextBox
      key={language}
      {...rest}
      path={`${path}.${language}`}
      label={boxLabel}
      hint={boxHint}
      language={language === page ? undefined : language}
      value={value?.[language] ?? ''}
      placeholder={otherwise?.[language]}
      onType={(text) => onType(language, text)}
    />
  )
  const [only, other] = languages
  if (only && !other) {
    const name = names[only]
    return box(
      only,
      only === page ? (
        label
      ) : (
        <>
          {label}, <span className={styles.language}>{name}</span>
        </>
      ),
      hint,
    )
  }
  const id = fieldId(path)
  return (
    <fieldset id={id} tabIndex={-1} className={styles.group} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className={styles.label}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FaultNote faults={rest.faults} path={path} />
      <div className={styles.pair}>
        {languages.map((language) => box(language, <span className={styles.language}>{names[language]}</span>))}
      </div>
    </fieldset>
  )
}

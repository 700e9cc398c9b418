import type { HTMLAttributes, ReactNode } from 'react'
import type { Language } from '@/shared/i18n/language'
import { Counter, isNearEnd } from './Counter'
import { faultAt, FaultNote, faultNoteId, describedBy } from './FaultNote'
import { fieldId, type Fault } from './faults'
import styles from './Field.module.css'
import { textLength } from './textLength'

interface TextBoxProps {
  path: string
  label: ReactNode
  hint?: ReactNode
  /** Of what is typed, where it is not the page's. */
  language?: Language | undefined
  value: string
  placeholder?: string | undefined
  most: number
  lines?: boolean
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  faults: readonly Fault[]
  onType: (text: string) => void
  /** What stands under the box. */
  children?: ReactNode
}

/** A label and a box for text. Nothing is cut off: who pastes too much is told, and takes out what can go. */
export function TextBox(props: TextBoxProps) {
  const { path, label, hint, language, value, placeholder, most, lines = false, inputMode, faults, onType } = props
  const id = fieldId(path)
  const length = textLength(value, lines)
  const fault = faultAt(faults, path)
  const common = {
    id,
    lang: language,
    value,
    placeholder,
    autoComplete: 'off',
    'aria-invalid': fault || length > most ? true : undefined,
    'aria-describedby': describedBy(hint && `${id}-hint`, fault && faultNoteId(path)),
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {lines ? (
        <textarea rows={4} className={styles.area} {...common} />
      ) : (
        <input type="text" inputMode={inputMode} className={styles.input} {...common} />
      )}
      {props.children}
      <FaultNote faults={faults} path={path} />
      {isNearEnd(length, most) && <Counter length={length} most={most} />}
    </div>
  )
}

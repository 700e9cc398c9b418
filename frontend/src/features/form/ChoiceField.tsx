import { Trans, useLingui } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { describedBy, faultAt, FaultNote, faultNoteId } from './FaultNote'
import { fieldId, type Fault } from './faults'
import styles from './Field.module.css'
import type { FormField } from './queries'

interface ChoiceFieldProps {
  path: string
  label: string
  hint: string | undefined
  choices: FormField['choices']
  value: string
  faults: readonly Fault[]
  onPick: (id: string) => void
}

/** Whole sentences do not fit a list box, on a phone least of all. */
const LONGEST_IN_LIST = 36

/** One of a few, or none of them: a list box, or a line each where they are long. */
export function ChoiceField({ path, label, hint, choices, value, faults, onPick }: ChoiceFieldProps) {
  const { t } = useLingui()
  const page = useLanguage()
  const id = fieldId(path)
  const fault = faultAt(faults, path)
  const described = describedBy(hint && `${id}-hint`, fault && faultNoteId(path))
  const note = hint && (
    <p id={`${id}-hint`} className={styles.hint}>
      {hint}
    </p>
  )
  const options = [
    { id: '', name: t`leave empty` },
    ...choices.map((each) => ({ id: each.id, name: each.label[page] })),
  ]
  if (choices.every((choice) => choice.label[page].length <= LONGEST_IN_LIST)) {
    return (
      <div className={styles.field}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {note}
        <select
          id={id}
          className={styles.input}
          value={value}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described}
          onChange={(event) => onPick(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
        <FaultNote faults={faults} path={path} />
      </div>
    )
  }
  return (
    <fieldset id={id} tabIndex={-1} className={styles.group} aria-describedby={described}>
      <legend className={styles.label}>{label}</legend>
      {note}
      {options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="radio"
            name={id}
            className={styles.box}
            checked={value === option.id}
            onChange={() => onPick(option.id)}
          />
          <span>{option.id === '' ? <Trans>leave empty</Trans> : option.name}</span>
        </label>
      ))}
      <FaultNote faults={faults} path={path} />
    </fieldset>
  )
}

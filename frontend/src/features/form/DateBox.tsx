import { describedBy, faultAt, FaultNote, faultNoteId } from './FaultNote'
import { fieldId, type Fault } from './faults'
import styles from './Field.module.css'

interface DateBoxProps {
  path: string
  label: string
  hint: string | undefined
  value: string
  faults: readonly Fault[]
  onPick: (date: string) => void
}

/** The browser's own box for a date, which knows how its reader writes one. */
export function DateBox({ path, label, hint, value, faults, onPick }: DateBoxProps) {
  const id = fieldId(path)
  const fault = faultAt(faults, path)
  return (
    <div className={`${styles.field} ${styles.narrow}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="2200-12-31"
        className={styles.input}
        value={value}
        // A date that is not typed to its end has no value: by this it is found before the file is made.
        data-path={path}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(hint && `${id}-hint`, fault && faultNoteId(path))}
        onChange={(event) => onPick(event.target.value)}
      />
      <FaultNote faults={faults} path={path} />
    </div>
  )
}

/** Dates that were begun and not finished: the browser shows them and gives no value. */
export function unfinishedDates(form: HTMLElement): Fault[] {
  return Array.from(form.querySelectorAll<HTMLInputElement>('input[type=date]'))
    .filter(({ validity }) => validity.badInput)
    .map(({ dataset }) => ({ path: dataset['path'] ?? '', kind: 'date' }))
}

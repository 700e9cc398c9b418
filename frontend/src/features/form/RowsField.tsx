import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState, type Dispatch } from 'react'
import type { Language } from '@/shared/i18n/language'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import { IconButton } from '@/shared/ui/IconButton'
import { FaultNote } from './FaultNote'
import { fieldId, type Fault } from './faults'
import { FieldInput } from './FieldInput'
import fieldStyles from './Field.module.css'
import type { FormAction } from './formReducer'
import { mostRows, type Row } from './formState'
import type { FormField } from './queries'
import styles from './RowsField.module.css'

interface RowsFieldProps {
  field: FormField
  path: string
  languages: readonly Language[]
  rows: readonly Row[]
  undoable: boolean
  faults: readonly Fault[]
  dispatch: Dispatch<FormAction>
}

type Done = { kind: 'added' | 'removed' | 'undone'; place: number } | { kind: 'moved'; place: number; key: number }

/** A table to fill in: rows can be added, moved, taken out, and that taken back. */
export function RowsField({ field, path, languages, rows, undoable, faults, dispatch }: RowsFieldProps) {
  const { t } = useLingui()
  const page = useLanguage()
  const root = useRef<HTMLFieldSetElement>(null)
  const [done, setDone] = useState<Done | null>(null)
  const id = fieldId(path)
  const label = field.label[page]
  const hint = field.hint?.[page]
  const count = rows.length
  useEffect(() => {
    if (root.current && done) focusAfter(root.current, done)
  }, [done])

  const move = (row: Row, from: number, to: number) => {
    dispatch({ type: 'moveRow', field: field.id, from, to })
    setDone({ kind: 'moved', place: to + 1, key: row.key })
  }
  return (
    <fieldset
      ref={root}
      id={id}
      tabIndex={-1}
      className={fieldStyles.group}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend className={fieldStyles.label}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </p>
      )}
      <FaultNote faults={faults} path={path} />
      <ol className={styles.rows}>
        {rows.map((row, at) => {
          const place = at + 1
          return (
            <li key={row.key}>
              <fieldset className={styles.row} data-row={row.key}>
                <legend className="visually-hidden">
                  <Trans>
                    {label}, row {place}
                  </Trans>
                </legend>
                <header className={styles.head}>
                  <span className={styles.place} aria-hidden="true">
                    {place}
                  </span>
                  {count > 1 && (
                    <>
                      <IconButton
                        icon="up"
                        data-move="up"
                        label={t`Move row ${place} up`}
                        disabled={at === 0}
                        onClick={() => move(row, at, at - 1)}
                      />
                      <IconButton
                        icon="down"
                        data-move="down"
                        label={t`Move row ${place} down`}
                        disabled={at === count - 1}
                        onClick={() => move(row, at, at + 1)}
                      />
                    </>
                  )}
                  <IconButton
                    icon="close"
                    label={t`Remove row ${place}`}
                    onClick={() => {
                      dispatch({ type: 'removeRow', field: field.id, at })
                      setDone({ kind: 'removed', place })
                    }}
                  />
                </header>
                <div className={languages.length > 1 ? styles.stack : styles.columns}>
                  {field.columns.map((column) => (
                    <FieldInput
                      key={column.id}
                      field={column}
                      path={`${path}[${at}].${column.id}`}
                      languages={languages}
                      value={row.cells[column.id]}
                      faults={faults}
                      onType={(text, language) =>
                        dispatch({ type: 'cell', field: field.id, key: row.key, at, column: column.id, language, text })
                      }
                    />
                  ))}
                </div>
              </fieldset>
            </li>
          )
        })}
      </ol>
      <div className={styles.actions}>
        <Button
          icon="plus"
          disabled={count >= mostRows}
          onClick={() => {
            dispatch({ type: 'addRow', field: field.id })
            setDone({ kind: 'added', place: count + 1 })
          }}
        >
          <Trans>Add a row</Trans>
        </Button>
        {undoable && (
          <Button
            look="quiet"
            icon="undo"
            data-undo
            onClick={() => {
              dispatch({ type: 'undoRow', field: field.id })
              setDone({ kind: 'undone', place: 0 })
            }}
          >
            <Trans>Undo</Trans>
          </Button>
        )}
        <p role="status" className={styles.done}>
          <DoneText done={done} />
        </p>
        {count >= mostRows && (
          <p className={fieldStyles.hint}>
            <Plural value={mostRows} one="At most # row fits here." other="At most # rows fit here." />
          </p>
        )}
      </div>
    </fieldset>
  )
}

function DoneText({ done }: { done: Done | null }) {
  if (!done) return null
  const { kind, place } = done
  switch (kind) {
    case 'added':
      return null
    case 'removed':
      return <Trans>Row {place} removed.</Trans>
    case 'moved':
      return <Trans>The row is in place {place} now.</Trans>
    case 'undone':
      return <Trans>Taken back.</Trans>
  }
}

/** Where the keyboard goes on: in the new row, at the row's button again, or at the way back. */
function focusAfter(root: HTMLElement, done: Done): void {
  const rows = root.querySelectorAll<HTMLElement>('[data-row]')
  if (done.kind === 'added') rows[rows.length - 1]?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  else if (done.kind === 'moved') {
    const row = root.querySelector(`[data-row="${done.key}"]`)
    const buttons = Array.from(row?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [])
    if (!row?.contains(document.activeElement) || document.activeElement?.matches(':disabled'))
      buttons.find((button) => !button.disabled)?.focus()
  } else {
    const undo = root.querySelector<HTMLElement>('[data-undo]')
    if (undo) undo.focus()
    else root.focus()
  }
}

import { memo, useMemo, type Dispatch } from 'react'
import type { Language } from '@/shared/i18n/language'
import type { Fault } from './faults'
import styles from './Field.module.css'
import { FieldInput } from './FieldInput'
import type { FormAction } from './formReducer'
import { languagesOf, type FormState, type Row, type Value } from './formState'
import type { FormDefinition, FormField } from './queries'
import { RowsField } from './RowsField'

interface FieldsPartProps {
  form: FormDefinition
  state: FormState
  faults: readonly Fault[]
  dispatch: Dispatch<FormAction>
}

const noRows: readonly Row[] = []

/** The form's own fields in their order. */
export function FieldsPart({ form, state, faults, dispatch }: FieldsPartProps) {
  const { layout, filled, changes } = state
  const languages = useMemo(() => languagesOf(layout), [layout])
  return (
    <div className={styles.fields}>
      {form.fields.map((field) =>
        field.kind === 'rows' ? (
          <MemoRows
            key={field.id}
            field={field}
            path={`values.${field.id}`}
            languages={languages}
            rows={filled.rows[field.id] ?? noRows}
            undoable={(changes[field.id]?.length ?? 0) > 0}
            faults={faults}
            dispatch={dispatch}
          />
        ) : (
          <PlainField
            key={field.id}
            field={field}
            languages={languages}
            value={filled.values[field.id]}
            faults={faults}
            dispatch={dispatch}
          />
        ),
      )}
    </div>
  )
}

const MemoRows = memo(RowsField)

interface PlainFieldProps {
  field: FormField
  languages: readonly Language[]
  value: Value | undefined
  faults: readonly Fault[]
  dispatch: Dispatch<FormAction>
}

/** Drawn anew when its own value changes: a form may have hundreds of boxes. */
const PlainField = memo(function PlainField({ field, languages, value, faults, dispatch }: PlainFieldProps) {
  return (
    <FieldInput
      field={field}
      path={`values.${field.id}`}
      languages={languages}
      value={value}
      faults={faults}
      onType={(text, language) => dispatch({ type: 'value', field: field.id, language, text })}
    />
  )
})

import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, type Dispatch } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { countryName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { BilingualBoxes } from './BilingualBoxes'
import { describedBy, faultAt, FaultNote, faultNoteId } from './FaultNote'
import { fieldId, type Fault } from './faults'
import styles from './Field.module.css'
import type { FormAction } from './formReducer'
import { languagesOf, typedPartner, type FormState } from './formState'

interface TypedPartnerProps {
  register: Register
  state: FormState
  faults: readonly Fault[]
  dispatch: Dispatch<FormAction>
}

/** A partner that the register does not have: its name and its country. */
export function TypedPartner({ register, state, faults, dispatch }: TypedPartnerProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    return register.doc.countries.code
      .map((code, position) => ({ code, name: countryName(register, position, language) }))
      .sort((a, b) => compare(a.name, b.name))
  }, [register, language])
  const path = 'partner.country'
  const id = fieldId(path)
  return (
    <>
      <BilingualBoxes
        path="partner.name"
        label={t`Name of the partner`}
        hint={<Trans>As it stands in its own documents: a gmina, a city, a district.</Trans>}
        languages={languagesOf(state.layout)}
        value={state.filled.names[typedPartner]}
        most={300}
        faults={faults}
        onType={(each, text) => dispatch({ type: 'name', id: typedPartner, language: each, text })}
      />
      <div className={`${styles.field} ${styles.half}`}>
        <label htmlFor={id} className={styles.label}>
          <Trans>Country of the partner</Trans>
        </label>
        <select
          id={id}
          className={styles.input}
          value={state.filled.country}
          aria-describedby={describedBy(faultAt(faults, path) && faultNoteId(path))}
          onChange={(event) => dispatch({ type: 'country', code: event.target.value })}
        >
          <option value="">{t`leave empty`}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <FaultNote faults={faults} path={path} />
      </div>
    </>
  )
}

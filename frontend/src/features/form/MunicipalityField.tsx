import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Dispatch } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { municipalityName, raionName, regionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { BilingualBoxes } from './BilingualBoxes'
import { EntityCombobox } from './EntityCombobox'
import type { Fault } from './faults'
import styles from './Field.module.css'
import type { FormAction } from './formReducer'
import { languagesOf, type FormState } from './formState'
import { officialNameQuery } from './queries'
import { UnknownChoice } from './UnknownChoice'

interface MunicipalityFieldProps {
  register: Register
  code: string
  state: FormState
  faults: readonly Fault[]
  dispatch: Dispatch<FormAction>
  onPick: (code: string) => void
}

/** The reader's own municipality: the register gives its code, place and population, and the name by which it signs. */
export function MunicipalityField({ register, code, state, faults, dispatch, onPick }: MunicipalityFieldProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const position = register.index.municipality.get(code)
  const { data: official } = useQuery(officialNameQuery(position === undefined ? '' : code))
  const { raion, region } = register.doc.municipalities
  const places =
    position === undefined
      ? []
      : [
          raion[position]! >= 0 && raionName(register, raion[position]!, language),
          regionName(register, region[position]!, language),
        ]
  const place = places.filter(Boolean).join(', ')
  return (
    <div className={styles.group}>
      <EntityCombobox
        kind="municipality"
        path="municipality.code"
        label={t`Your municipality`}
        hint={<Trans>Type its name, old or new, or its KATOTTH code, and choose from the list.</Trans>}
        shown={position === undefined ? '' : municipalityName(register, position, language)}
        faults={faults}
        onPick={onPick}
      >
        {position !== undefined && (
          <p className={styles.chosen}>
            {place} · <span className={styles.code}>{code}</span> ·{' '}
            <EntityLink kind="municipality" id={code}>
              <Trans>its page</Trans>
            </EntityLink>
          </p>
        )}
        {code && position === undefined && <UnknownChoice id={code} />}
      </EntityCombobox>
      {position !== undefined && (
        <BilingualBoxes
          path="municipality.name"
          label={t`Name of the municipality in the document`}
          hint={<Trans>The official name. Put it right here if your documents have another one.</Trans>}
          languages={languagesOf(state.layout)}
          value={{ ...official, ...state.filled.names[code] }}
          otherwise={official}
          most={300}
          faults={faults}
          onType={(each, text) => dispatch({ type: 'name', id: code, language: each, text })}
        />
      )}
    </div>
  )
}

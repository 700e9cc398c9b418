import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type Dispatch } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { countryName, partnerName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { Button } from '@/shared/ui/Button'
import { BilingualBoxes } from './BilingualBoxes'
import { EntityCombobox } from './EntityCombobox'
import type { Fault } from './faults'
import styles from './Field.module.css'
import type { FormAction } from './formReducer'
import { languagesOf, type FormState } from './formState'
import { officialPartnerName } from './officialNames'
import { TypedPartner } from './TypedPartner'
import { UnknownChoice } from './UnknownChoice'

interface PartnerFieldProps {
  register: Register
  id: string
  state: FormState
  faults: readonly Fault[]
  dispatch: Dispatch<FormAction>
  onPick: (id: string) => void
}

/** The partner: of the register, or typed where the register does not have it. */
export function PartnerField({ register, id, state, faults, dispatch, onPick }: PartnerFieldProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const root = useRef<HTMLDivElement>(null)
  const switched = useRef(false)
  const { byHand, layout, filled } = state
  const position = byHand ? undefined : register.index.partner.get(id)
  const official = officialPartnerName(register, position)
  useEffect(() => {
    // The button that was pressed has gone: the keyboard goes on where it led.
    if (!switched.current) return
    switched.current = false
    root.current?.querySelector<HTMLElement>('input')?.focus()
  }, [byHand])
  const turn = (next: boolean) => {
    switched.current = true
    dispatch({ type: 'byHand', byHand: next })
  }
  if (byHand) {
    return (
      <div ref={root} className={styles.group}>
        <TypedPartner register={register} state={state} faults={faults} dispatch={dispatch} />
        <p className={styles.turn}>
          <Button look="quiet" icon="search" onClick={() => turn(false)}>
            <Trans>Choose the partner from the register</Trans>
          </Button>
        </p>
      </div>
    )
  }
  return (
    <div ref={root} className={styles.group}>
      <EntityCombobox
        kind="partner"
        path="partner.id"
        label={t`The partner`}
        hint={<Trans>Type its name in any language, and choose from the list.</Trans>}
        shown={position === undefined ? '' : partnerName(register, position, language)}
        faults={faults}
        onPick={onPick}
      >
        {position !== undefined && (
          <p className={styles.chosen}>
            {countryName(register, register.doc.partners.country[position]!, language)} ·{' '}
            <EntityLink kind="partner" id={id}>
              <Trans>its page</Trans>
            </EntityLink>
          </p>
        )}
        {id && position === undefined && <UnknownChoice id={id} />}
      </EntityCombobox>
      {position === undefined ? (
        <p className={styles.turn}>
          <Button
            look="quiet"
            icon="plus"
            onClick={() => {
              if (id) onPick('')
              turn(true)
            }}
          >
            <Trans>Not in the register: type its name</Trans>
          </Button>
        </p>
      ) : (
        <BilingualBoxes
          path="partner.name"
          label={t`Name of the partner in the document`}
          hint={<Trans>Put it right here if its documents have another one.</Trans>}
          languages={languagesOf(layout)}
          value={{ ...official, ...filled.names[id] }}
          otherwise={official}
          most={300}
          faults={faults}
          onType={(each, text) => dispatch({ type: 'name', id, language: each, text })}
        />
      )}
    </div>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { Language } from '@/shared/i18n/language'
import type { Register } from '@/shared/register/register'
import { Section } from '@/shared/ui/Section'
import { DocumentPart } from './DocumentPart'
import { drafts } from './drafts'
import { unfinishedDates } from './DateBox'
import { FaultSummary } from './FaultSummary'
import { tooLong, withoutFaults, type Fault } from './faults'
import fieldStyles from './Field.module.css'
import { FieldsPart } from './FieldsPart'
import { bodyOf } from './formBody'
import styles from './FormFiller.module.css'
import { formReducer, type FormAction } from './formReducer'
import { blankState, isTyped, type Chosen, type Filled } from './formState'
import { LeaveGuard } from './LeaveGuard'
import type { FileFormat, Outcome } from './makeDocument'
import { makeDocument } from './makeDocument'
import { MakePart } from './MakePart'
import { MunicipalityField } from './MunicipalityField'
import { officialPartnerName } from './officialNames'
import { PartnerField } from './PartnerField'
import { officialNameQuery, type FormDefinition } from './queries'
import { ThemesField } from './ThemesField'
import { useChosen } from './useChosen'

interface FilledFormProps {
  form: FormDefinition
  register: Register
  language: Language
}

export function FilledForm({ form, register, language }: FilledFormProps) {
  const { t } = useLingui()
  const { number } = form
  const root = useRef<HTMLDivElement>(null)
  const [state, dispatchState] = useReducer(formReducer, number, (of) => drafts.get(of) ?? blankState(form, language))
  useEffect(() => void drafts.set(number, state), [number, state])
  const [raw, choose] = useChosen()
  // What the address names and the register does not have is told at its field, and not sent.
  const chosen: Chosen = {
    municipality: register.index.municipality.has(raw.municipality) ? raw.municipality : '',
    partner: register.index.partner.has(raw.partner) ? raw.partner : '',
  }
  const { data: officialName } = useQuery(officialNameQuery(chosen.municipality))
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [attempt, setAttempt] = useState(0)
  const [saved, setSaved] = useState<Filled | null>(null)

  // What is being put right is no longer wrong until it is looked at again.
  const dispatch = useCallback((action: FormAction) => {
    dispatchState(action)
    setFaults((before) => {
      const path = pathOf(action)
      return path === null ? before : path === '' ? [] : withoutFaults(before, path)
    })
  }, [])
  const pick = (part: keyof Chosen, id: string) => {
    choose({ [part]: id })
    setFaults((before) => withoutFaults(before, part))
  }
  const refuse = (found: readonly Fault[]) => {
    setFaults(found)
    setAttempt((before) => before + 1)
  }
  const make = async (format: FileFormat): Promise<Outcome> => {
    const official = {
      municipality: officialName,
      partner: officialPartnerName(register, register.index.partner.get(chosen.partner)),
    }
    const body = bodyOf(form, state, chosen, official, language)
    const own = [...(root.current ? unfinishedDates(root.current) : []), ...tooLong(form, body)]
    const outcome: Outcome =
      own.length > 0 ? { kind: 'refused', faults: own } : await makeDocument(number, state.layout, format, body)
    if (outcome.kind === 'refused') refuse(outcome.faults)
    else setFaults([])
    if (outcome.kind === 'made') setSaved(state.filled)
    return outcome
  }
  const forget = useCallback(() => void drafts.delete(number), [number])
  const asks = (what: string) => form.register.includes(what)
  const common = { register, state, faults, dispatch }

  return (
    <div ref={root} className={styles.form}>
      <LeaveGuard
        active={isTyped(state.filled) && state.filled !== saved}
        number={number}
        slug={form.slug}
        onLeave={forget}
      />
      <p className={styles.privacy}>
        <Trans>
          Nothing here has to be filled in: what you leave out is a gap in the document. What you type stays in this
          window. It goes to our server only to make the file; nothing of it is stored.
        </Trans>
      </p>
      <FaultSummary form={form} faults={faults} attempt={attempt} />
      <DocumentPart form={form} layout={state.layout} language={language} dispatch={dispatch} />
      <Section id="form-register" title={<Trans>From the register</Trans>}>
        <div className={fieldStyles.fields}>
          {asks('municipality') && (
            <MunicipalityField {...common} code={raw.municipality} onPick={(code) => pick('municipality', code)} />
          )}
          {asks('partner') && (
            <PartnerField {...common} id={raw.partner} onPick={(partner) => pick('partner', partner)} />
          )}
          {asks('themes') && (
            <ThemesField
              register={register}
              chosen={state.byHand ? { ...chosen, partner: '' } : chosen}
              themes={state.filled.themes}
              faults={faults}
              dispatch={dispatch}
            />
          )}
        </div>
      </Section>
      <Section id="form-fields" title={<Trans>What you write</Trans>}>
        <FieldsPart form={form} state={state} faults={faults} dispatch={dispatch} />
      </Section>
      <Section id="form-make" title={<Trans>The file</Trans>}>
        <MakePart
          make={make}
          clearable={isTyped(state.filled) || raw.municipality !== '' || raw.partner !== ''}
          cleared={state.cleared !== null}
          onClear={() => {
            dispatch({ type: 'clear', blank: blankState(form, state.layout), chosen: raw })
            choose({ municipality: '', partner: '' })
          }}
          onUnclear={() => {
            const before = state.cleared?.chosen
            dispatch({ type: 'unclear' })
            if (before) {
              choose({
                municipality: raw.municipality || before.municipality,
                partner: raw.partner || before.partner,
              })
            }
          }}
          clearedText={t`The form is cleared.`}
        />
      </Section>
    </div>
  )
}

/** The path of what an action changes; empty for all, null for nothing that could be wrong. */
function pathOf(action: FormAction): string | null {
  switch (action.type) {
    case 'layout':
      return null
    case 'byHand':
    case 'country':
      return 'partner'
    case 'name':
      return action.id.startsWith('UA') ? 'municipality.name' : 'partner.name'
    case 'themes':
      return 'themes'
    case 'value':
      return `values.${action.field}${action.language ? `.${action.language}` : ''}`
    case 'cell':
      return `values.${action.field}[${action.at}].${action.column}${action.language ? `.${action.language}` : ''}`
    case 'clear':
    case 'unclear':
      return ''
    default:
      return `values.${action.field}`
  }
}

import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useId, useRef } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { elementOf, placeOf, type Fault } from './faults'
import { FaultText } from './FaultText'
import styles from './FaultSummary.module.css'
import type { FormDefinition } from './queries'
import { useFieldName } from './useFieldName'

interface FaultSummaryProps {
  form: FormDefinition
  faults: readonly Fault[]
  /** Changes with each attempt: the summary takes the keyboard then. */
  attempt: number
}

/** Everything that is wrong, at the head of the form; each leads to its field. */
export function FaultSummary({ form, faults, attempt }: FaultSummaryProps) {
  const root = useRef<HTMLElement>(null)
  const id = useId()
  const count = faults.length
  useEffect(() => {
    root.current?.focus()
  }, [attempt])
  if (count === 0) return null
  return (
    <section ref={root} tabIndex={-1} className={styles.summary} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        <Plural
          value={count}
          one="The file was not made: # field has to be put right"
          other="The file was not made: # fields have to be put right"
        />
      </h2>
      <p>
        <Trans>Nothing that you typed is lost.</Trans>
      </p>
      <ul className={styles.list}>
        {faults.map((fault, at) => (
          <li key={`${at} ${fault.path}`}>
            <FaultLink form={form} fault={fault} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function FaultLink({ form, fault }: { form: FormDefinition; fault: Fault }) {
  const page = useLanguage()
  const name = useFieldName(form, page)
  const target = elementOf(fault.path)
  const label = name(placeOf(fault.path))
  return (
    <>
      {target ? (
        <a
          href={`#${target.id}`}
          onClick={(event) => {
            // The address stays the page's own: only the keyboard moves.
            event.preventDefault()
            const element = elementOf(fault.path)
            element?.focus({ preventScroll: true })
            element?.scrollIntoView({ block: 'center' })
          }}
        >
          {label}
        </a>
      ) : (
        <strong>{label}</strong>
      )}
      : <FaultText fault={fault} />
    </>
  )
}

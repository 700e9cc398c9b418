import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import { plainText } from '@/shared/format/plainText'
import { textMatchesQuery } from '@/shared/register/queries'
import styles from './TextFilter.module.css'

/** A text that every row must touch. Typing waits a moment before it asks; the address holds the text. */
export function TextFilter({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const { t } = useLingui()
  const id = useId()
  const noteId = useId()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const input = useRef<HTMLInputElement>(null)
  const { data: meant } = useQuery(textMatchesQuery(value))
  const ignored = (value && meant?.ignored) || []
  const asides = ignored.join(', ')

  // The box is the reader's while they type; it follows the address when that changes otherwise (Back, a chip).
  useEffect(() => {
    if (input.current && plainText(input.current.value) !== value) input.current.value = value
    return () => clearTimeout(timer.current)
  }, [value])

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        <Trans>Any name</Trans>
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        className={styles.input}
        defaultValue={value}
        maxLength={200}
        autoComplete="off"
        placeholder={t`City, region, country…`}
        aria-describedby={ignored.length > 0 ? noteId : undefined}
        onChange={(event) => {
          const typed = plainText(event.target.value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => onChange(typed), 300)
        }}
      />
      {ignored.length > 0 && (
        <p id={noteId} role="status" className={styles.note}>
          <Trans>Left aside, as they name nothing here: {asides}</Trans>
        </p>
      )}
    </div>
  )
}

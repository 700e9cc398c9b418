import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef } from 'react'
import { longestText, plainText } from '@/shared/format/plainText'
import { Icon } from '@/shared/ui/Icon'
import styles from './ManualSearch.module.css'

interface ManualSearchProps {
  value: string
  onChange: (q: string) => void
}

/** The manual's own search box. It asks once typing has paused; the address holds what is looked for. */
export function ManualSearch({ value, onChange }: ManualSearchProps) {
  const { t } = useLingui()
  const id = useId()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const input = useRef<HTMLInputElement>(null)

  // The box is the reader's while they type; it follows the address when that changes otherwise (Back, a link).
  useEffect(() => {
    if (input.current && plainText(input.current.value) !== value) input.current.value = value
    return () => clearTimeout(timer.current)
  }, [value])

  const ask = (milliseconds: number) => {
    const typed = plainText(input.current?.value ?? '')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onChange(typed), milliseconds)
  }
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault()
        ask(0)
      }}
    >
      <label htmlFor={id} className={styles.label}>
        <Trans>Search the manual</Trans>
      </label>
      <div className={styles.box}>
        <span className={styles.icon}>
          <Icon name="search" />
        </span>
        <input
          id={id}
          ref={input}
          type="search"
          className={styles.input}
          defaultValue={value}
          maxLength={longestText}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={t`For example: who signs the agreement`}
          onChange={() => ask(300)}
        />
      </div>
    </form>
  )
}

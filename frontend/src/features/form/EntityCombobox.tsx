import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { plainText } from '@/shared/format/plainText'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { shownName } from '@/shared/register/names'
import { IconButton } from '@/shared/ui/IconButton'
import { useSettled } from '@/shared/ui/useSettled'
import styles from './EntityCombobox.module.css'
import { describedBy, faultAt, FaultNote, faultNoteId } from './FaultNote'
import { fieldId, type Fault } from './faults'
import fieldStyles from './Field.module.css'
import { foundQuery, type FoundKind } from './queries'

interface EntityComboboxProps {
  kind: FoundKind
  path: string
  label: string
  hint: ReactNode
  /** The name of what is chosen; empty where nothing is. */
  shown: string
  faults: readonly Fault[]
  onPick: (id: string) => void
  /** What is chosen, told under the box. */
  children?: ReactNode
}

/** Finds one thing of the register by any of its names. Text that chooses nothing does not stay; an emptied box takes off. */
export function EntityCombobox({ kind, path, label, hint, shown, faults, onPick, children }: EntityComboboxProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const text = plainText(typed ?? '')
  const q = useSettled(text, 120)
  const { data, isError, isFetching } = useQuery(foundQuery(kind, q))
  const answer = text && q ? data : undefined
  const items = answer ? [...answer.items, ...answer.suggestions] : []
  const found = items.length
  const fault = faultAt(faults, path)
  const id = fieldId(path)

  const pick = (chosen: string) => {
    setTyped(null)
    setOpen(false)
    onPick(chosen)
  }
  const leave = () => {
    if (typed !== null && text === '' && shown) onPick('')
    setTyped(null)
  }
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {hint}
      </p>
      <ComboboxProvider
        open={open && text !== ''}
        setOpen={setOpen}
        inputValue={typed ?? shown}
        setInputValue={setTyped}
        focusLoop={false}
      >
        <div className={styles.control}>
          <Combobox
            id={id}
            className={fieldStyles.input}
            maxLength={200}
            aria-invalid={fault ? true : undefined}
            aria-describedby={describedBy(`${id}-hint`, fault && faultNoteId(path))}
            onFocus={({ currentTarget }) => {
              currentTarget.select()
              // The list and a phone's keyboard need the room below.
              if (window.matchMedia('(pointer: coarse)').matches)
                currentTarget.closest(`.${fieldStyles.field}`)?.scrollIntoView({ block: 'start' })
            }}
            onBlur={leave}
            onKeyDown={(event) => {
              // Without a choice from the list, Enter takes its first line.
              const active = event.currentTarget.getAttribute('aria-activedescendant')
              const [first] = items
              if (event.key === 'Enter' && !active && first && !isFetching && q === text) pick(first.id)
            }}
          />
          {shown && typed === null && (
            <IconButton
              icon="close"
              className={styles.clear}
              label={t`Take off: ${shown}`}
              onClick={() => {
                document.getElementById(id)?.focus()
                pick('')
              }}
            />
          )}
        </div>
        <p className="visually-hidden" role="status">
          {open && answer && !isFetching && <Plural value={found} _0="Nothing found" one="# found" other="# found" />}
        </p>
        <ComboboxPopover className={styles.popover} gutter={4} sameWidth unmountOnHide aria-label={label}>
          {answer?.items.length === 0 && (
            <p className={styles.note}>
              {found > 0 ? (
                <Trans>Nothing has this name. Perhaps you meant:</Trans>
              ) : (
                <Trans>Nothing has this name. Try fewer letters, or the name in the other language.</Trans>
              )}
            </p>
          )}
          {items.map((item) => {
            const name = shownName(item.name, language)
            const matched = item.matched && item.matched !== name ? item.matched : null
            return (
              <ComboboxItem
                key={item.id}
                className={styles.item}
                focusOnHover
                setValueOnClick={false}
                onClick={() => pick(item.id)}
              >
                <span className={styles.name}>{name}</span>
                <span className={styles.context}>
                  {[matched, item.context?.[language], kind === 'municipality' && item.id].filter(Boolean).join(' · ')}
                </span>
              </ComboboxItem>
            )
          })}
          {!answer && (
            <p className={styles.note}>
              {isError ? <Trans>The search does not answer. Try again in a moment.</Trans> : <Trans>Searching…</Trans>}
            </p>
          )}
        </ComboboxPopover>
      </ComboboxProvider>
      <FaultNote faults={faults} path={path} />
      {children}
    </div>
  )
}

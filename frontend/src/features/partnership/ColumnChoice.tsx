import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { SortKey } from '@/shared/register/sortRows'
import { IconButton } from '@/shared/ui/IconButton'
import { columnLabels } from '@/shared/vocabulary/columnLabels'
import styles from './ViewChoices.module.css'

interface ColumnChoiceProps {
  name: SortKey
  columns: readonly SortKey[]
  onColumns: (columns: readonly SortKey[]) => void
}

/** One column: whether it is there, and its place among the others. */
export function ColumnChoice({ name, columns, onColumns }: ColumnChoiceProps) {
  const { t } = useLingui()
  const line = useRef<HTMLLIElement>(null)
  const moved = useRef<'up' | 'down' | null>(null)
  const title = t(columnLabels[name])
  const place = columns.indexOf(name)
  const chosen = place >= 0
  const position = place + 1
  const count = columns.length

  // A line that moves in the document loses the focus: it is given back to the button pressed, or to its twin at an end.
  useEffect(() => {
    if (!moved.current) return
    const buttons = [...(line.current?.querySelectorAll('button') ?? [])]
    const pressed = buttons[moved.current === 'up' ? 0 : 1]
    moved.current = null
    ;(pressed?.disabled ? buttons.find(({ disabled }) => !disabled) : pressed)?.focus()
  })

  const move = (by: 1 | -1) => {
    const order = columns.filter((key) => key !== name)
    order.splice(place + by, 0, name)
    moved.current = by < 0 ? 'up' : 'down'
    onColumns(order)
  }

  return (
    <li ref={line} className={chosen ? styles.line : styles.other}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={chosen}
          disabled={chosen && count === 1}
          onChange={() => onColumns(chosen ? columns.filter((key) => key !== name) : [...columns, name])}
        />
        {title}
        {chosen && (
          <span className="visually-hidden">
            <Trans>
              , {position} of {count}
            </Trans>
          </span>
        )}
      </label>
      {chosen && (
        <>
          <IconButton icon="up" label={t`Move “${title}” forward`} disabled={place === 0} onClick={() => move(-1)} />
          <IconButton
            icon="down"
            label={t`Move “${title}” back`}
            disabled={position === count}
            onClick={() => move(1)}
          />
        </>
      )}
    </li>
  )
}

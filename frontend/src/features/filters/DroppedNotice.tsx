import { Plural } from '@lingui/react/macro'
import { Notice } from '@/shared/ui/Notice'
import type { Dropped } from './filterSchema'

/** Says which parts of the address were not understood; dismissing it writes the address without them. */
export function DroppedNotice({ dropped, onDismiss }: { dropped: Dropped[]; onDismiss: () => void }) {
  if (dropped.length === 0) return null
  const count = dropped.length
  return (
    <Notice onDismiss={onDismiss}>
      <Plural
        value={count}
        one="One part of the address was not understood and is left out:"
        other="# parts of the address were not understood and are left out:"
      />{' '}
      {dropped.map(({ name, value }, i) => (
        <span key={`${name} ${value}`}>
          {i > 0 && ', '}
          <code>{`${name}=${value.length > 40 ? `${value.slice(0, 40)}…` : value}`}</code>
        </span>
      ))}
    </Notice>
  )
}

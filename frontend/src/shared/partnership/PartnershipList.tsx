import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Register } from '@/shared/register/register'
import { newestFirst } from '@/shared/register/rowsOf'
import { Button } from '@/shared/ui/Button'
import { PartnershipLine, type NamedSide } from './PartnershipLine'
import styles from './PartnershipList.module.css'

interface PartnershipListProps {
  register: Register
  rows: Uint32Array
  /** Which side is named: the other one than that of the card. */
  side: NamedSide
  /** How many are shown before "all". */
  first?: number
}

/** Partnerships as a short list: who, where, what, since when, how well known. */
export function PartnershipList({ register, rows, side, first = 4 }: PartnershipListProps) {
  const [all, setAll] = useState(false)
  const count = rows.length
  const ordered = newestFirst(register, rows)
  const shown = all || count <= first + 1 ? ordered : ordered.subarray(0, first)
  return (
    <div>
      <ul className={styles.list}>
        {Array.from(shown, (row) => (
          <PartnershipLine key={row} register={register} row={row} side={side} />
        ))}
      </ul>
      {shown.length < count && (
        <Button look="quiet" className={styles.all} onClick={() => setAll(true)}>
          <Trans>All {count}</Trans>
        </Button>
      )}
    </div>
  )
}

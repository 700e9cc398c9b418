import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatState } from '@/features/filters/filterSchema'
import { everything } from '@/shared/register/partnershipFilter'
import type { Selection } from '@/shared/register/selection'
import { statuses } from '@/shared/vocabulary/vocabulary'
import styles from './SelectionCard.module.css'

/** How many partnerships the filters hide, and the way to see them. */
export function HiddenNote({ hidden, selection }: { hidden: number; selection: NonNullable<Selection> }) {
  return (
    <p className={styles.hidden}>
      <Plural value={hidden} one="The filters hide # more." other="The filters hide # more." />{' '}
      <Link to="/" search={formatState({ selection, filter: { ...everything, status: [...statuses] } })}>
        <Trans>Show all</Trans>
      </Link>
    </p>
  )
}

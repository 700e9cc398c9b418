import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Trust } from '@/shared/vocabulary/vocabulary'
import styles from './TrustMark.module.css'
import { TrustMark } from './TrustMark'

/** The mark of a record, leading to the record's own page: its sources are there. */
export function TrustLink({ id, trust }: { id: number; trust: Trust }) {
  return (
    <Link to="/partnerships/$id" params={{ id: String(id) }} className={styles.link}>
      <TrustMark trust={trust} />
      <span className="visually-hidden">
        <Trans>: sources of this partnership</Trans>
      </span>
    </Link>
  )
}

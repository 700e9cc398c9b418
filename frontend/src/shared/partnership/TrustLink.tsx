import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { shortTrustLabels } from '@/shared/vocabulary/labels'
import type { Trust } from '@/shared/vocabulary/vocabulary'
import { TrustMark } from './TrustMark'
import styles from './TrustMark.module.css'

/** The mark of a record, leading to the record's own page: its sources are there. */
export function TrustLink({ id, trust }: { id: number; trust: Trust }) {
  const { t } = useLingui()
  const label = t(shortTrustLabels[trust])
  return (
    <Link
      to="/partnerships/$id"
      params={{ id: String(id) }}
      className={styles.link}
      aria-label={t`${label}: sources of this partnership`}
    >
      <TrustMark trust={trust} />
    </Link>
  )
}

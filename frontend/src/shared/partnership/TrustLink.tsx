import { useLingui } from '@lingui/react/macro'
import { EntityLink } from '@/shared/register/EntityLink'
import { shortTrustLabels } from '@/shared/vocabulary/labels'
import type { Trust } from '@/shared/vocabulary/vocabulary'
import { TrustMark } from './TrustMark'
import styles from './TrustMark.module.css'

/** The mark of a record, leading to the record itself: its sources are there. */
export function TrustLink({ id, trust }: { id: number; trust: Trust }) {
  const { t } = useLingui()
  const label = t(shortTrustLabels[trust])
  return (
    <EntityLink
      kind="partnership"
      id={String(id)}
      className={styles.link}
      label={t`${label}: sources of this partnership`}
    >
      <TrustMark trust={trust} />
    </EntityLink>
  )
}

import { Trans } from '@lingui/react/macro'
import { ManualLink } from '@/shared/manual/ManualLink'
import type { Status } from '@/shared/vocabulary/vocabulary'

/** Where the manual has what such a partnership needs next; nothing where it has nothing in particular. */
export function RecordManual({ status }: { status: Status }) {
  if (status === 'in_preparation') {
    return (
      <p>
        <Trans>
          In the manual: <ManualLink slug="agreeing">how to agree and sign</ManualLink>, with drafts of a{' '}
          <ManualLink slug="letter-of-intent">letter of intent</ManualLink>, a{' '}
          <ManualLink slug="memorandum">memorandum</ManualLink> and an{' '}
          <ManualLink slug="partnership-agreement">agreement</ManualLink>.
        </Trans>
      </p>
    )
  }
  if (status === 'ended' || status === 'suspended' || status === 'ended_or_suspended') {
    return (
      <p>
        <Trans>
          In the manual:{' '}
          <ManualLink slug="crisis-and-recovery" anchor="ending">
            how to suspend, renew or end a partnership
          </ManualLink>
          .
        </Trans>
      </p>
    )
  }
  return null
}

import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { mailTo } from './mailTo'
import { entranceQuery } from './queries'

interface ContactLinkProps {
  subject: string
  body?: string
}

/** The address to write to, as the operator of this server has set it; where there is none, that is said. */
export function ContactLink({ subject, body = '' }: ContactLinkProps) {
  const { data } = useQuery(entranceQuery)
  if (!data) return null
  const { contact } = data
  return contact ? (
    <Trans>
      Write to <a href={mailTo(contact, subject, body)}>{contact}</a>.
    </Trans>
  ) : (
    <Trans>The address for letters has not been announced yet.</Trans>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { entranceQuery } from '@/shared/entrance/queries'
import buttonStyles from './Button.module.css'
import { Icon } from './Icon'
import { reportAddress } from './reportAddress'

/** A letter about a mistake, its subject and the page's address already in it; not there where nobody takes letters. */
export function ReportLink({ title }: { title: string }) {
  const { t } = useLingui()
  const { data } = useQuery(entranceQuery)
  if (!data?.contact) return null
  const subject = t`Mistake on the page: ${title}`
  const body = t`What is wrong, and how should it read? Where can it be seen (a link to a document or an announcement)?`
  return (
    <a
      className={[buttonStyles.button, buttonStyles.plain].join(' ')}
      href={reportAddress(data.contact, subject, `${body}\n\n\n${window.location.href}`)}
    >
      <Icon name="mail" />
      <Trans>Report a mistake</Trans>
    </a>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import buttonStyles from '@/shared/ui/Button.module.css'
import { Icon } from '@/shared/ui/Icon'
import { mailTo } from './mailTo'
import { entranceQuery } from './queries'

/**
 * A letter about a mistake, its subject and the page's address already in it; it asks for nothing about the reader. Where
 * the operator of this server has set no address, the letter waits for one.
 */
export function ReportLink({ title }: { title: string }) {
  const { t } = useLingui()
  const { data } = useQuery(entranceQuery)
  if (!data) return null
  const question = t`What is wrong, and how should it read? Where can it be seen (a link to a document or an announcement)?`
  const body = `${question}\n\n\n${title}\n${window.location.href}`
  return (
    <a
      className={[buttonStyles.button, buttonStyles.plain].join(' ')}
      href={mailTo(data.contact ?? '', t`Mistake on the page: ${title}`, body)}
    >
      <Icon name="mail" />
      <Trans>Report a mistake</Trans>
    </a>
  )
}

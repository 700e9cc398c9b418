import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { partnerName, partyName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { Icon } from '@/shared/ui/Icon'

interface RecordLinkProps {
  register: Register
  row: number
  className?: string | undefined
}

/** To the partnership's own page, where its sources are; named after both sides. */
export function RecordLink({ register, row, className }: RecordLinkProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const party = partyName(register, row, language)
  const partner = partnerName(register, register.partner[row] ?? -1, language)
  return (
    <Link
      to="/partnerships/$id"
      params={{ id: String(register.doc.partnerships.id[row]) }}
      className={className}
      data-record
      aria-label={t`Partnership: ${party} – ${partner}`}
      preload={false}
    >
      <Icon name="expand" />
    </Link>
  )
}

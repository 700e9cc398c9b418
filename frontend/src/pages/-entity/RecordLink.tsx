import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Language } from '@/shared/i18n/language'
import { partnerName, partyName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'

interface RecordLinkProps {
  register: Register | undefined
  id: number
  language: Language
}

/** Another partnership by the names of both sides, or by its number where the register is not there. */
export function RecordLink({ register, id, language }: RecordLinkProps) {
  const row = register?.index.partnership.get(id)
  return (
    <Link to="/partnerships/$id" params={{ id: String(id) }}>
      {register && row !== undefined ? (
        `${partyName(register, row, language)} – ${partnerName(register, register.partner[row]!, language)}`
      ) : (
        <Trans>Record No. {id}</Trans>
      )}
    </Link>
  )
}

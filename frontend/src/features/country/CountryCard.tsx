import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { PartnershipList } from '@/shared/partnership/PartnershipList'
import { TrustSummary } from '@/shared/partnership/TrustSummary'
import { countryName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { Card } from '@/shared/ui/Card'
import { CountrySentence } from './CountrySentence'

interface CountryCardProps {
  register: Register
  position: number
  rows: Uint32Array
  actions: ReactNode
  note: ReactNode
  onClose: () => void
}

export function CountryCard({ register, position, rows, actions, note, onClose }: CountryCardProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const own = rowsOf(register, 'country', position, rows)
  const summary = summarize(register, own)
  return (
    <Card
      title={countryName(register, position, language)}
      context={t`Country of partners`}
      actions={actions}
      onClose={onClose}
    >
      <CountrySentence summary={summary} />
      {summary.count > 0 && <TrustSummary trust={summary.trust} />}
      {note}
      <PartnershipList register={register} rows={own} side="both" first={3} />
    </Card>
  )
}

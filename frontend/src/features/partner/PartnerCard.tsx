import type { ReactNode } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { PartnershipList } from '@/shared/partnership/PartnershipList'
import { TrustSummary } from '@/shared/partnership/TrustSummary'
import { EntityLink } from '@/shared/register/EntityLink'
import { countryName, partnerName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { Card } from '@/shared/ui/Card'
import { otherPartnerNames } from './otherPartnerNames'
import { PartnerSentence } from './PartnerSentence'

interface PartnerCardProps {
  register: Register
  position: number
  rows: Uint32Array
  actions: ReactNode
  note: ReactNode
  onClose: () => void
}

export function PartnerCard({ register, position, rows, actions, note, onClose }: PartnerCardProps) {
  const language = useLanguage()
  const { doc } = register
  const own = rowsOf(register, 'partner', position, rows)
  const summary = summarize(register, own)
  const country = doc.partners.country[position] ?? -1
  const others = otherPartnerNames(register, position, language)
  return (
    <Card
      title={partnerName(register, position, language)}
      context={
        <>
          {others && `${others} · `}
          <EntityLink kind="country" id={doc.countries.code[country] ?? ''}>
            {countryName(register, country, language)}
          </EntityLink>
        </>
      }
      actions={actions}
      onClose={onClose}
    >
      <PartnerSentence summary={summary} />
      {summary.count > 0 && <TrustSummary trust={summary.trust} />}
      {note}
      <PartnershipList register={register} rows={own} side="municipality" first={3} />
    </Card>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { ManualLink } from '@/shared/manual/ManualLink'
import { PartnershipList } from '@/shared/partnership/PartnershipList'
import { TrustSummary } from '@/shared/partnership/TrustSummary'
import { municipalityName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { Card } from '@/shared/ui/Card'
import { MunicipalityFacts } from './MunicipalityFacts'
import { MunicipalitySentence } from './MunicipalitySentence'
import { useMunicipalityContext } from './useMunicipalityContext'

interface MunicipalityCardProps {
  register: Register
  position: number
  /** The rows of the filter. */
  rows: Uint32Array
  actions: ReactNode
  /** Says what the filters hide. */
  note: ReactNode
  onClose: () => void
}

export function MunicipalityCard({ register, position, rows, actions, note, onClose }: MunicipalityCardProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const own = rowsOf(register, 'municipality', position, rows)
  const summary = summarize(register, own)
  // Whatever the filters hide.
  const everHad = rowsOf(register, 'municipality', position).length > 0
  const context = useMunicipalityContext(register, position)
  const name = municipalityName(register, position, language)
  return (
    <Card title={name || t`Municipality`} context={context} actions={actions} onClose={onClose}>
      <MunicipalitySentence register={register} summary={summary} />
      {summary.count > 0 && <TrustSummary trust={summary.trust} />}
      {note}
      {!everHad && (
        <p>
          <ManualLink slug="finding-a-partner">
            <Trans>How to find a partner: the manual</Trans>
          </ManualLink>
        </p>
      )}
      <PartnershipList register={register} rows={own} side="partner" first={3} />
      <MunicipalityFacts code={register.doc.municipalities.code[position] ?? ''} />
    </Card>
  )
}

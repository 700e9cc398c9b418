import { createFileRoute } from '@tanstack/react-router'
import { otherPartnerNames } from '@/features/partner/otherPartnerNames'
import { PartnerFacts } from '@/features/partner/PartnerFacts'
import { PartnerSentence } from '@/features/partner/PartnerSentence'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { countryName, partnerName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { EntityPage } from './-entity/EntityPage'
import { WithRegister } from './-entity/WithRegister'

export const Route = createFileRoute('/partners/$id')({ component: PartnerPage })

function PartnerPage() {
  const { id } = Route.useParams()
  return (
    <WithRegister kind="partner" id={id}>
      {(register, position) => <Partner register={register} position={position} id={id} />}
    </WithRegister>
  )
}

function Partner({ register, position, id }: { register: Register; position: number; id: string }) {
  const language = useLanguage()
  const { doc } = register
  const rows = rowsOf(register, 'partner', position)
  const summary = summarize(register, rows)
  const country = doc.partners.country[position] ?? -1
  const others = otherPartnerNames(register, position, language)
  return (
    <EntityPage
      register={register}
      rows={rows}
      summary={summary}
      title={partnerName(register, position, language)}
      context={
        <>
          {others && `${others} · `}
          <EntityLink kind="country" id={doc.countries.code[country] ?? ''}>
            {countryName(register, country, language)}
          </EntityLink>
        </>
      }
      sentence={<PartnerSentence summary={summary} />}
      facts={<PartnerFacts id={id} />}
      filter={{ partner: [id] }}
      selection={{ kind: 'partner', id }}
      without={['partner', 'country']}
    />
  )
}

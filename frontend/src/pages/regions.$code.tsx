import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { RegionSentence } from '@/features/region/RegionSentence'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { regionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { EntityPage } from './-entity/EntityPage'
import { WithRegister } from './-entity/WithRegister'

export const Route = createFileRoute('/regions/$code')({ component: RegionPage })

function RegionPage() {
  const { code } = Route.useParams()
  return (
    <WithRegister kind="region" id={code}>
      {(register, position) => <Region register={register} position={position} code={code} />}
    </WithRegister>
  )
}

function Region({ register, position, code }: { register: Register; position: number; code: string }) {
  const language = useLanguage()
  const rows = rowsOf(register, 'region', position)
  const summary = summarize(register, rows)
  const all = register.doc.municipalities.region.filter((region) => region === position).length
  return (
    <EntityPage
      register={register}
      rows={rows}
      summary={summary}
      title={regionName(register, position, language)}
      context={<Trans>Region of Ukraine</Trans>}
      sentence={<RegionSentence summary={summary} municipalities={all} />}
      filter={{ region: [code] }}
      selection={null}
      without={['region']}
    />
  )
}

import { createFileRoute } from '@tanstack/react-router'
import { MunicipalityFacts } from '@/features/municipality/MunicipalityFacts'
import { MunicipalitySentence } from '@/features/municipality/MunicipalitySentence'
import { useMunicipalityContext } from '@/features/municipality/useMunicipalityContext'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { municipalityName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { EntityPage } from './-entity/EntityPage'
import { WithRegister } from './-entity/WithRegister'

export const Route = createFileRoute('/municipalities/$code')({ component: MunicipalityPage })

function MunicipalityPage() {
  const { code } = Route.useParams()
  return (
    <WithRegister kind="municipality" id={code}>
      {(register, position) => <Municipality register={register} position={position} code={code} />}
    </WithRegister>
  )
}

function Municipality({ register, position, code }: { register: Register; position: number; code: string }) {
  const language = useLanguage()
  const context = useMunicipalityContext(register, position)
  const rows = rowsOf(register, 'municipality', position)
  const summary = summarize(register, rows)
  return (
    <EntityPage
      register={register}
      rows={rows}
      summary={summary}
      title={municipalityName(register, position, language)}
      context={context}
      sentence={<MunicipalitySentence register={register} summary={summary} />}
      facts={<MunicipalityFacts code={code} />}
      filter={{ municipality: [code] }}
      selection={{ kind: 'municipality', id: code }}
      without={['municipality', 'region']}
    />
  )
}

import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { CountrySentence } from '@/features/country/CountrySentence'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { countryName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { EntityPage } from './-entity/EntityPage'
import { WithRegister } from './-entity/WithRegister'

export const Route = createFileRoute('/countries/$code')({ component: CountryPage })

function CountryPage() {
  const { code } = Route.useParams()
  return (
    <WithRegister kind="country" id={code}>
      {(register, position) => <Country register={register} position={position} code={code} />}
    </WithRegister>
  )
}

function Country({ register, position, code }: { register: Register; position: number; code: string }) {
  const language = useLanguage()
  const rows = rowsOf(register, 'country', position)
  const summary = summarize(register, rows)
  return (
    <EntityPage
      register={register}
      rows={rows}
      summary={summary}
      title={countryName(register, position, language)}
      context={<Trans>Country of partners</Trans>}
      sentence={<CountrySentence summary={summary} />}
      filter={{ country: [code] }}
      selection={{ kind: 'country', id: code }}
      without={['country']}
    />
  )
}

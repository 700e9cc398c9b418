import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { EndedCountryNote } from '@/features/country/EndedCountryNote'
import { tidyCountry } from '@/shared/address/tidyAddress'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { splitByStatus } from '@/shared/register/figures'
import { countryName, partnerName, partyName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { CountryNeighbours } from './-entity/CountryNeighbours'
import { EntityPage } from './-entity/EntityPage'
import { Essentials } from './-entity/Essentials'
import { KnownYears } from './-entity/KnownYears'
import { locatorOfRows } from './-entity/locators'
import { WithRegister } from './-entity/WithRegister'

export const Route = createFileRoute('/countries/$code')({
  beforeLoad: ({ params: { code } }) => {
    const tidy = tidyCountry(code)
    if (tidy !== code) redirect({ to: '/countries/$code', params: { code: tidy }, replace: true, throw: true })
  },
  component: CountryPage,
})

function CountryPage() {
  const { code } = Route.useParams()
  return (
    <WithRegister kind="country" id={code}>
      {(register, position) => <Country key={code} register={register} position={position} code={code} />}
    </WithRegister>
  )
}

function Country({ register, position, code }: { register: Register; position: number; code: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const rows = rowsOf(register, 'country', position)
  const { current, ended } = splitByStatus(register, rows)
  const { partners, municipalities } = summarize(register, current)
  const title = countryName(register, position, language)
  return (
    <EntityPage
      register={register}
      rows={rows}
      title={title}
      context={code === 'UA' ? <Trans>Ukraine itself</Trans> : <Trans>Country of partners</Trans>}
      sentence={
        <>
          <Essentials
            current={current.length}
            ended={ended.length}
            spread={
              <>
                <Plural
                  value={municipalities}
                  one="between # Ukrainian municipality"
                  other="between # Ukrainian municipalities"
                />{' '}
                <Plural value={partners} one="and # partner" other="and # partners" />
              </>
            }
          />
          <KnownYears
            register={register}
            rows={current}
            name={(row) => {
              const partner = partnerName(register, register.partner[row]!, language)
              return `${partyName(register, row, language)} – ${partner}`
            }}
          />
        </>
      }
      notice={(code === 'RU' || code === 'BY') && <EndedCountryNote />}
      locator={{
        ...locatorOfRows(register, rows, language),
        units: [{ kind: 'country', id: code }],
      }}
      locatorLabel={t`Map: ${title}, its partner municipalities and those of Ukraine; the same is in the list below.`}
      neighbours={<CountryNeighbours register={register} position={position} />}
      filter={{ country: [code] }}
      selection={{ kind: 'country', id: code }}
      columns={['municipality', 'region', 'partner', 'kind', 'since', 'status', 'trust']}
      side="both"
      figures={['partner', 'municipality', 'region', 'kind', 'theme']}
    />
  )
}

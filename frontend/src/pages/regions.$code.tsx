import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { tidyCode } from '@/shared/address/tidyAddress'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { splitByStatus } from '@/shared/register/figures'
import { municipalityName, partnerName, partyName, regionName } from '@/shared/register/names'
import { municipalitiesOf, partnershipsOfEach } from '@/shared/register/neighbours'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { EntityPage } from './-entity/EntityPage'
import { Essentials } from './-entity/Essentials'
import { KnownYears } from './-entity/KnownYears'
import { locatorOfUnit } from './-entity/locators'
import { RegionNeighbours } from './-entity/RegionNeighbours'
import { UnitMunicipalities } from './-entity/UnitMunicipalities'
import { WithRegister } from './-entity/WithRegister'

export const Route = createFileRoute('/regions/$code')({
  beforeLoad: ({ params: { code } }) => {
    const tidy = tidyCode(code)
    if (tidy !== code) redirect({ to: '/regions/$code', params: { code: tidy }, replace: true, throw: true })
  },
  component: RegionPage,
})

function RegionPage() {
  const { code } = Route.useParams()
  return (
    <WithRegister kind="region" id={code}>
      {(register, position) => <Region key={code} register={register} position={position} code={code} />}
    </WithRegister>
  )
}

function Region({ register, position, code }: { register: Register; position: number; code: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const rows = rowsOf(register, 'region', position)
  const { current, ended } = splitByStatus(register, rows)
  const { countries } = summarize(register, current)
  const title = regionName(register, position, language)
  const counts = partnershipsOfEach(register, 'municipality')
  const municipalities = municipalitiesOf(register, 'region', position, (i) => municipalityName(register, i, language))
  return (
    <EntityPage
      register={register}
      rows={rows}
      title={title}
      context={<Trans>Region of Ukraine</Trans>}
      sentence={
        <>
          <Essentials
            current={current.length}
            ended={ended.length}
            spread={<Plural value={countries} one="in # country" other="in # countries" />}
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
      locator={locatorOfUnit(register, municipalities, counts, language, { kind: 'region', id: code })}
      locatorLabel={t`Map: ${title}, its municipalities with partners and without; the same is in the lists below.`}
      about={
        <UnitMunicipalities
          register={register}
          municipalities={municipalities}
          counts={counts}
          unit={{ kind: 'region', code }}
        />
      }
      neighbours={<RegionNeighbours register={register} position={position} />}
      filter={{ region: [code] }}
      selection={null}
      columns={['municipality', 'partner', 'country', 'kind', 'since', 'status', 'trust']}
      side="both"
      figures={['country', 'raion', 'kind', 'theme']}
      parts={[{ id: 'municipalities', title: t`Municipalities` }]}
    />
  )
}

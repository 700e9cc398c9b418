import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { raionQuery } from '@/features/region/queries'
import { askEarly } from '@/shared/api/askEarly'
import { tidyCode } from '@/shared/address/tidyAddress'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { splitByStatus } from '@/shared/register/figures'
import { municipalityName, partnerName, partyName, raionName, regionName } from '@/shared/register/names'
import { municipalitiesOf, partnershipsOfEach } from '@/shared/register/neighbours'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import { EntityPage } from './-entity/EntityPage'
import { EntitySkeleton } from './-entity/EntitySkeleton'
import { Essentials } from './-entity/Essentials'
import { KnownYears } from './-entity/KnownYears'
import { locatorOfUnit } from './-entity/locators'
import { RaionNeighbours } from './-entity/RaionNeighbours'
import { UnitMunicipalities } from './-entity/UnitMunicipalities'
import { WithRegister } from './-entity/WithRegister'

export const Route = createFileRoute('/raions/$code')({
  beforeLoad: ({ params: { code } }) => {
    const tidy = tidyCode(code)
    if (tidy !== code) redirect({ to: '/raions/$code', params: { code: tidy }, replace: true, throw: true })
  },
  loader: ({ context, params }) => askEarly(context.queryClient, raionQuery(params.code)),
  component: RaionPage,
})

function RaionPage() {
  const { code } = Route.useParams()
  return (
    <WithRegister kind="raion" id={code}>
      {(register, position) => <Raion key={code} register={register} position={position} code={code} />}
    </WithRegister>
  )
}

function Raion({ register, position, code }: { register: Register; position: number; code: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { data, isPending, failureCount } = useQuery(raionQuery(code))
  if (isPending && failureCount === 0) return <EntitySkeleton />
  const { raions, regions } = register.doc
  const rows = rowsOf(register, 'raion', position)
  const { current, ended } = splitByStatus(register, rows)
  const { countries } = summarize(register, current)
  const title = raionName(register, position, language)
  const region = raions.region[position] ?? -1
  const formerName = data?.formerNameUk
  const counts = partnershipsOfEach(register, 'municipality')
  const municipalities = municipalitiesOf(register, 'raion', position, (i) => municipalityName(register, i, language))
  return (
    <EntityPage
      register={register}
      rows={rows}
      title={title}
      names={
        formerName && (
          <Trans>
            Former name: <span lang="uk">{formerName}</span>
          </Trans>
        )
      }
      context={
        <>
          <Trans>Raion</Trans> ·{' '}
          <EntityLink kind="region" id={regions.code[region] ?? ''}>
            {regionName(register, region, language)}
          </EntityLink>
        </>
      }
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
      locator={locatorOfUnit(register, municipalities, counts, language, { kind: 'raion', id: code })}
      locatorLabel={t`Map: ${title}, its municipalities with partners and without; the same is in the lists below.`}
      about={
        <UnitMunicipalities
          register={register}
          municipalities={municipalities}
          counts={counts}
          unit={{ kind: 'raion', code }}
        />
      }
      neighbours={<RaionNeighbours register={register} position={position} />}
      filter={{ raion: [code] }}
      selection={null}
      columns={['municipality', 'partner', 'country', 'kind', 'since', 'status', 'trust']}
      side="both"
      figures={['country', 'municipality', 'kind']}
      parts={[{ id: 'municipalities', title: t`Municipalities` }]}
    />
  )
}

import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { formatState } from '@/features/filters/filterSchema'
import { formerNamesOf } from '@/features/municipality/formerNames'
import { MunicipalityFacts } from '@/features/municipality/MunicipalityFacts'
import { municipalityQuery } from '@/features/municipality/queries'
import { ReportingNote } from '@/features/municipality/ReportingNote'
import { FirstSteps } from '@/features/municipalityList/FirstSteps'
import { askEarly } from '@/shared/api/askEarly'
import { tidyCode } from '@/shared/address/tidyAddress'
import { ContactLink } from '@/shared/entrance/ContactLink'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { splitByStatus } from '@/shared/register/figures'
import { municipalityName, partnerName, raionName, regionName } from '@/shared/register/names'
import { defaultFilter } from '@/shared/register/partnershipFilter'
import { positionIn } from '@/shared/register/positions'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import type { SortKey } from '@/shared/register/sortRows'
import { municipalityKindLabels, type MunicipalityKind, type ReportingState } from '@/shared/vocabulary/labels'
import { EntityPage } from './-entity/EntityPage'
import { EntitySkeleton } from './-entity/EntitySkeleton'
import { Essentials } from './-entity/Essentials'
import { HowToFindOne } from './-entity/HowToFindOne'
import { KnownYears } from './-entity/KnownYears'
import { locatorOfRows } from './-entity/locators'
import { MunicipalityAbout } from './-entity/MunicipalityAbout'
import { MunicipalityNeighbours } from './-entity/MunicipalityNeighbours'
import { WithRegister } from './-entity/WithRegister'

export const Route = createFileRoute('/municipalities/$code')({
  beforeLoad: ({ params: { code } }) => {
    const tidy = tidyCode(code)
    if (tidy !== code) redirect({ to: '/municipalities/$code', params: { code: tidy }, replace: true, throw: true })
  },
  loader: ({ context, params }) => askEarly(context.queryClient, municipalityQuery(params.code)),
  component: MunicipalityPage,
})

const columns: readonly SortKey[] = ['partner', 'country', 'kind', 'since', 'status', 'trust']

function MunicipalityPage() {
  const { code } = Route.useParams()
  return (
    <WithRegister kind="municipality" id={code}>
      {(register, position) => <Municipality key={code} register={register} position={position} code={code} />}
    </WithRegister>
  )
}

function Municipality({ register, position, code }: { register: Register; position: number; code: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { data, isPending, failureCount } = useQuery(municipalityQuery(code))
  // What the page says at its head needs both answers: shown at once, or things would jump.
  if (isPending && failureCount === 0) return <EntitySkeleton />
  const { municipalities, regions, raions } = register.doc
  const rows = rowsOf(register, 'municipality', position)
  const { current, ended } = splitByStatus(register, rows)
  const { countries } = summarize(register, current)
  const title = municipalityName(register, position, language)
  const kind = municipalities.kind[position] as MunicipalityKind
  const state = municipalities.reportingState[position] as ReportingState
  const raion = municipalities.raion[position] ?? -1
  const region = municipalities.region[position] ?? -1
  const former = data ? formerNamesOf(data, language) : []
  const formerNames = former.join(', ')
  const formerCount = former.length
  const here = positionIn(municipalities, position)
  // A city's districts have partnerships of their own: then each line names who it is.
  const municipalityLevel = register.doc.levels.indexOf('municipality')
  const districts = rows.some((row) => register.level[row] !== municipalityLevel)
  const count = rows.length
  const locator =
    count > 0
      ? locatorOfRows(register, rows, language, here)
      : {
          places: here ? [{ kind: 'home' as const, position: here, name: title }] : [],
          units:
            raion >= 0
              ? [{ kind: 'raion' as const, id: raions.code[raion] ?? '' }]
              : [{ kind: 'region' as const, id: regions.code[region] ?? '' }],
        }
  return (
    <EntityPage
      register={register}
      rows={rows}
      title={title}
      names={
        formerCount > 0 && (
          <Plural value={formerCount} one={`Former name: ${formerNames}`} other={`Former names: ${formerNames}`} />
        )
      }
      context={
        <>
          {t(municipalityKindLabels[kind])}
          {raion >= 0 && (
            <>
              {' '}
              ·{' '}
              <EntityLink kind="raion" id={raions.code[raion] ?? ''}>
                {raionName(register, raion, language)}
              </EntityLink>
            </>
          )}
          {kind !== 'city_with_special_status' && (
            <>
              {' '}
              ·{' '}
              <EntityLink kind="region" id={regions.code[region] ?? ''}>
                {regionName(register, region, language)}
              </EntityLink>
            </>
          )}
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
            name={(row) => partnerName(register, register.partner[row]!, language)}
          />
        </>
      }
      locator={locator}
      locatorLabel={
        count > 0
          ? t`Map: ${title} and its partners; the same is in the list of partnerships below.`
          : t`Map of Ukraine: ${title}.`
      }
      notice={state === 'cannot_report' && <Notice state={state} />}
      before={
        current.length === 0 &&
        state !== 'cannot_report' && (
          <FirstSteps
            municipality={code}
            neighbours={formatState({ filter: { ...defaultFilter, region: [regions.code[region] ?? ''] } })}
            contact={<ContactLink subject={t`A partnership that the register does not have: ${title}`} />}
            manual={<HowToFindOne />}
          />
        )
      }
      about={
        <MunicipalityAbout
          register={register}
          position={position}
          facts={<MunicipalityFacts code={code} full />}
          mapped={count === 0}
        />
      }
      knowledge={
        <li>
          <ReportingNote state={state} on={data?.reportedOn} />
        </li>
      }
      neighbours={<MunicipalityNeighbours register={register} position={position} code={code} />}
      filter={{ municipality: [code] }}
      selection={{ kind: 'municipality', id: code }}
      columns={districts ? ['municipality', ...columns] : columns}
      side={districts ? 'both' : 'partner'}
      figures={['country', 'kind', 'theme']}
      parts={[{ id: 'about', title: t`The municipality` }]}
    />
  )
}

function Notice({ state }: { state: ReportingState }) {
  return (
    <p>
      <ReportingNote state={state} />
    </p>
  )
}

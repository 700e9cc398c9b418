import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { otherPartnerNames } from '@/features/partner/otherPartnerNames'
import { PartnerFacts } from '@/features/partner/PartnerFacts'
import { partnerLevelLabels } from '@/features/partner/partnerLevels'
import { partnerQuery } from '@/features/partner/queries'
import { askEarly } from '@/shared/api/askEarly'
import { tidySlug } from '@/shared/address/tidyAddress'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { splitByStatus } from '@/shared/register/figures'
import { countryName, partnerName, partyName } from '@/shared/register/names'
import { partnerPosition } from '@/shared/register/positions'
import type { Register } from '@/shared/register/register'
import { rowsOf, summarize } from '@/shared/register/rowsOf'
import aboutStyles from './-entity/About.module.css'
import { EntityPage } from './-entity/EntityPage'
import { EntitySkeleton } from './-entity/EntitySkeleton'
import { Essentials } from './-entity/Essentials'
import { KnownYears } from './-entity/KnownYears'
import { locatorOfRows } from './-entity/locators'
import { PartnerNeighbours } from './-entity/PartnerNeighbours'
import { Section } from '@/shared/ui/Section'
import { WithRegister } from './-entity/WithRegister'

export const Route = createFileRoute('/partners/$id')({
  beforeLoad: ({ params: { id } }) => {
    const tidy = tidySlug(id)
    if (tidy !== id) redirect({ to: '/partners/$id', params: { id: tidy }, replace: true, throw: true })
  },
  loader: ({ context, params }) => askEarly(context.queryClient, partnerQuery(params.id)),
  component: PartnerPage,
})

function PartnerPage() {
  const { id } = Route.useParams()
  return (
    <WithRegister kind="partner" id={id}>
      {(register, position) => <Partner key={id} register={register} position={position} id={id} />}
    </WithRegister>
  )
}

function Partner({ register, position, id }: { register: Register; position: number; id: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { data, isPending, failureCount } = useQuery(partnerQuery(id))
  if (isPending && failureCount === 0) return <EntitySkeleton />
  const { doc } = register
  const rows = rowsOf(register, 'partner', position)
  const { current, ended } = splitByStatus(register, rows)
  const { municipalities } = summarize(register, current)
  const title = partnerName(register, position, language)
  const country = doc.partners.country[position] ?? -1
  const others = otherPartnerNames(register, position, language)
  const here = partnerPosition(register, position)
  return (
    <EntityPage
      register={register}
      rows={rows}
      title={title}
      names={others}
      context={
        <>
          {data ? t(partnerLevelLabels[data.level]) : t`partner abroad`} ·{' '}
          <EntityLink kind="country" id={doc.countries.code[country] ?? ''}>
            {countryName(register, country, language)}
          </EntityLink>
        </>
      }
      sentence={
        <>
          <Essentials
            current={current.length}
            ended={ended.length}
            spread={
              municipalities > 0 && (
                <Plural
                  value={municipalities}
                  one="with # Ukrainian municipality"
                  other="with # Ukrainian municipalities"
                />
              )
            }
          />
          <KnownYears register={register} rows={current} name={(row) => partyName(register, row, language)} />
        </>
      }
      locator={locatorOfRows(register, rows, language, here)}
      locatorLabel={t`Map: ${title} and its Ukrainian partners; the same is in the list of partnerships below.`}
      about={
        <Section id="about" title={<Trans>The partner</Trans>}>
          <div className={aboutStyles.facts}>
            <PartnerFacts id={id} />
          </div>
        </Section>
      }
      knowledge={
        !here && (
          <li>
            <Trans>Where this partner lies is not known for certain, so it is not on the map.</Trans>
          </li>
        )
      }
      neighbours={<PartnerNeighbours register={register} position={position} />}
      filter={{ partner: [id] }}
      selection={{ kind: 'partner', id }}
      columns={['municipality', 'region', 'kind', 'since', 'status', 'trust']}
      side="municipality"
      figures={['region', 'kind', 'theme']}
      parts={[{ id: 'about', title: t`The partner` }]}
    />
  )
}

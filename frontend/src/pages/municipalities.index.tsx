import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMemo } from 'react'
import { DroppedNotice } from '@/features/filters/DroppedNotice'
import { formatState } from '@/features/filters/filterSchema'
import { FirstSteps } from '@/features/municipalityList/FirstSteps'
import { ListFilters } from '@/features/municipalityList/ListFilters'
import { listMunicipalities } from '@/features/municipalityList/listMunicipalities'
import { formatList, listQuery, parseList, type MunicipalityListState } from '@/features/municipalityList/listSchema'
import { MunicipalityTable } from '@/features/municipalityList/MunicipalityTable'
import type { RawSearch } from '@/shared/address/rawSearch'
import { CiteButton } from '@/shared/citation/CiteButton'
import { ContactLink } from '@/shared/entrance/ContactLink'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { defaultFilter } from '@/shared/register/partnershipFilter'
import { registerQuery } from '@/shared/register/queries'
import type { Register } from '@/shared/register/register'
import buttonStyles from '@/shared/ui/Button.module.css'
import { CopyButton } from '@/shared/ui/CopyButton'
import { Icon } from '@/shared/ui/Icon'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import { HowToFindOne } from './-entity/HowToFindOne'
import styles from './-figures.module.css'

export const Route = createFileRoute('/municipalities/')({ component: MunicipalitiesPage })

/** Municipalities as a list to work from: above all those without a partner. */
function MunicipalitiesPage() {
  const { t } = useLingui()
  const raw: RawSearch = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data: register, isError, refetch } = useQuery(registerQuery)
  const { state, dropped } = useMemo(() => parseList(raw), [raw])
  const without = state.partnerships === 'without'
  const title = without ? t`Municipalities without a partner` : t`Municipalities`
  usePageTitle(title)
  const update = (change: Partial<MunicipalityListState>) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (previous: RawSearch) => formatList({ ...parseList(previous).state, ...change }),
    })
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <DroppedNotice dropped={dropped} onDismiss={() => update({})} />
      <header>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>
          {without ? (
            <Trans>
              Municipalities with no partnership in the register, not even an ended one. It is a list to work from: for
              those who advise municipalities, and for those abroad who look for a partner.
            </Trans>
          ) : (
            <Trans>
              All municipalities of the register, with the number of their partnerships, ended ones included.
            </Trans>
          )}
        </p>
      </header>
      {isError ? (
        <Failed onRetry={() => void refetch()}>
          <Trans>The register could not be loaded. Check the connection and try again.</Trans>
        </Failed>
      ) : register ? (
        <MunicipalityList register={register} state={state} title={title} onChange={update} />
      ) : (
        <div className={styles.waiting}>
          <Loading />
        </div>
      )}
      <FirstSteps
        neighbours={formatState({ filter: { ...defaultFilter, region: state.region, raion: state.raion } })}
        contact={<ContactLink subject={t`A partnership that the register does not have`} />}
        manual={<HowToFindOne />}
      />
    </main>
  )
}

interface MunicipalityListProps {
  register: Register
  state: MunicipalityListState
  title: string
  onChange: (change: Partial<MunicipalityListState>) => void
}

function MunicipalityList({ register, state, title, onChange }: MunicipalityListProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const listed = useMemo(() => listMunicipalities(register, state, language), [register, state, language])
  const count = listed.length
  const file = (format: string) => `/api/v1/municipalities?${listQuery(state).toString()}&format=${format}`
  return (
    <section className={styles.list} aria-label={title}>
      <ListFilters register={register} state={state} onChange={onChange} />
      <div className={styles.bar}>
        <p role="status" className={styles.count}>
          <Plural value={count} one="# municipality" other="# municipalities" />
        </p>
        {['csv', 'xlsx', 'geojson'].map((format) => (
          <a
            key={format}
            href={file(format)}
            download=""
            className={[buttonStyles.button, buttonStyles.quiet].join(' ')}
          >
            <Icon name="download" />
            {format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}
          </a>
        ))}
        <CopyButton look="quiet" text={() => window.location.href}>
          <Trans>Copy link</Trans>
        </CopyButton>
        <CiteButton look="quiet" title={title} />
      </div>
      {count > 0 ? (
        <MunicipalityTable
          // Another list begins at its top again.
          key={listQuery(state).toString()}
          register={register}
          listed={listed}
          sort={state.sort}
          onSort={(sort) => onChange({ sort })}
        />
      ) : (
        <Empty title={t`No municipality matches these filters`}>
          <p>
            <Trans>Choose “all” in one of the boxes above.</Trans>
          </p>
        </Empty>
      )}
    </section>
  )
}

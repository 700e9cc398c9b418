import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { BarList } from './BarList'
import { CoverageChart } from './CoverageChart'
import { mainValue } from './figure'
import {
  countryFigure,
  coverageFigure,
  kindFigure,
  statusFigure,
  themeFigure,
  trustFigure,
  withoutFigure,
  yearFigure,
  type FigureContext,
} from './figures'
import { FigureSection } from './FigureSection'
import { KeyFigures } from './KeyFigures'
import { useSourceLine } from './sourceLine'
import { computeStatistics } from './statistics'
import styles from './StatisticsFigures.module.css'
import { WithoutPartner } from './WithoutPartner'
import { WorldChart } from './WorldChart'
import { YearChart } from './YearChart'
import { yearColumns } from './yearColumns'

interface StatisticsFiguresProps {
  register: Register
  rows: Uint32Array
  filter: PartnershipFilter
}

/** Every figure of the register under the filter of the page. */
export function StatisticsFigures({ register, rows, filter }: StatisticsFiguresProps) {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  const statistics = useMemo(() => computeStatistics(register, rows, filter), [register, rows, filter])
  const context: FigureContext = { register, statistics, language, i18n }
  const { totals } = statistics
  const { version } = register
  const source = useSourceLine(version)
  const frame = { version, source }
  const number = (value: number) => formatNumber(value, language)
  useAnchor()

  const coverage = coverageFigure(context)
  const countries = countryFigure(context)
  const years = yearFigure(context)
  const themes = themeFigure(context)
  const kinds = kindFigure(context)
  const trust = trustFigure(context)
  const statuses = statusFigure(context)
  const without = withoutFigure(context)
  const figures = [coverage, countries, years, without, themes, kinds, statuses, trust].filter(
    ({ rows: some }) => some.length > 0,
  )

  const sum = (column: number) => coverage.rows.reduce((all, { values }) => all + (values[column]?.value ?? 0), 0)
  const [all, answered, silent, unable] = [sum(0), sum(1) + sum(2), sum(3), sum(4)].map(number)
  const known = number(totals.withKnownYear)
  const themed = number(totals.withKnownTheme)
  const everything = number(totals.partnerships)
  const top = countries.rows.slice(0, 3).map((row) => `${row.label} (${number(mainValue(row))})`)
  const first = top.join(', ')
  const countryCount = number(totals.countries)
  const verified = trust.rows.find(({ key }) => key === 'verified')

  return (
    <div className={styles.figures}>
      <KeyFigures statistics={statistics} verified={verified ? mainValue(verified) : 0} />
      <nav aria-label={t`Figures of this page`}>
        <ul className={styles.contents}>
          {figures.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FigureSection
        {...frame}
        figure={coverage}
        lead={
          <Trans>
            {answered} of {all} municipalities have told the Ministry what partnerships they have; {silent} have not
            answered, and {unable} are occupied and cannot.
          </Trans>
        }
        limits={
          <Trans>
            Kyiv, Sevastopol and the municipalities of Crimea are counted too. An answer is not the same as a
            partnership: many municipalities that have not answered are known from open sources to have a partner.
            Filters other than those of places do not change this figure.
          </Trans>
        }
      >
        <CoverageChart figure={coverage} />
      </FigureSection>
      <FigureSection
        {...frame}
        figure={countries}
        lead={
          <Trans>
            Most of them: {first}. Countries in all: {countryCount}.
          </Trans>
        }
        limits={
          <Trans>
            A country counts for more where its own associations publish lists of partners: some of the differences are
            differences in what is published.
          </Trans>
        }
      >
        <div className={styles.pair}>
          <BarList rows={countries.rows} first={15} />
          <WorldChart figure={countries} />
        </div>
      </FigureSection>
      <FigureSection
        {...frame}
        figure={years}
        lead={
          <Trans>
            The year is known for {known} of {everything} partnerships. Only these are drawn.
          </Trans>
        }
        limits={
          <Trans>
            For all the others no source names a year. So the columns tell when the known ones began, not how the number
            of all partnerships has grown; recent years are better documented than earlier ones.
          </Trans>
        }
      >
        <YearChart columns={yearColumns(statistics)} />
      </FigureSection>
      <WithoutPartner figure={without} frame={frame} />
      <div className={styles.grid}>
        <FigureSection
          {...frame}
          figure={themes}
          lead={
            <Trans>
              Themes are known for {themed} of {everything} partnerships; one may have several.
            </Trans>
          }
          limits={<Trans>Themes come from the official register of agreements; other sources do not name them.</Trans>}
        >
          <BarList rows={themes.rows} />
        </FigureSection>
        <FigureSection
          {...frame}
          figure={kinds}
          lead={<Trans>What the partners call it, where a source says so.</Trans>}
          limits={<Trans>“Not known” means that the source lists the partners and says no more.</Trans>}
        >
          <BarList rows={kinds.rows} />
        </FigureSection>
        <FigureSection
          {...frame}
          figure={statuses}
          lead={<Trans>Whether it goes on, as far as the sources tell.</Trans>}
          limits={<Trans>Few sources say that a partnership has ended: “active” may be out of date.</Trans>}
        >
          <BarList rows={statuses.rows} />
        </FigureSection>
        <FigureSection
          {...frame}
          figure={trust}
          lead={<Trans>Each partnership has the best of its sources’ levels.</Trans>}
          limits={<Trans>What is only listed in open sources nobody has confirmed yet; it may still be right.</Trans>}
        >
          <BarList rows={trust.rows} />
        </FigureSection>
      </div>
    </div>
  )
}

/** The figures come after the page: the anchor of the address is looked for once more when they are there. */
function useAnchor() {
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1))
    if (anchor) document.getElementById(anchor)?.scrollIntoView()
  }, [])
}

import { Trans } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { BarList } from './BarList'
import { mainValue } from './figure'
import type { Figures } from './figures'
import { FigureSection } from './FigureSection'
import type { Statistics } from './statistics'
import styles from './StatisticsFigures.module.css'
import { WithoutPartner } from './WithoutPartner'
import { WorldChart } from './WorldChart'
import { YearChart } from './YearChart'
import { yearColumns } from './yearColumns'

interface MoreFiguresProps {
  figures: Figures
  statistics: Statistics
  frame: { version: number; source: string }
}

/** The figures below the first. */
export function MoreFigures({ figures, statistics, frame }: MoreFiguresProps) {
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const { countries, years, without, themes, kinds, statuses, trust } = figures
  const { totals } = statistics
  const known = number(totals.withKnownYear)
  const themed = number(totals.withKnownTheme)
  const everything = number(totals.partnerships)
  const first = countries.rows
    .slice(0, 3)
    .map((row) => `${row.label} (${number(mainValue(row))})`)
    .join(', ')
  const countryCount = number(totals.countries)
  return (
    <>
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
    </>
  )
}

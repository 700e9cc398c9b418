import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { countBy, countInSets, countYears, type Count } from '@/shared/register/figures'
import { countryName, municipalityName, partnerName, raionName, regionName, themeName } from '@/shared/register/names'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { BarTable } from '@/shared/ui/BarTable'
import { YearChart } from '@/shared/ui/YearChart'
import { kindLabels } from '@/shared/vocabulary/labels'
import type { Kind } from '@/shared/vocabulary/vocabulary'
import styles from './EntityFigures.module.css'
import { RecordsLink } from './RecordsLink'
import { Section } from '@/shared/ui/Section'

export type FigureName = 'country' | 'region' | 'raion' | 'municipality' | 'partner' | 'kind' | 'theme'

interface EntityFiguresProps {
  register: Register
  rows: Uint32Array
  names: readonly FigureName[]
}

/** How many by country, kind, year …; every figure leads to its records. */
export function EntityFigures({ register, rows, names }: EntityFiguresProps) {
  const { t } = useLingui()
  const figures = useFigures(register)
  const { years, unknown } = countYears(register, rows)
  return (
    <Section id="figures" title={<Trans>In figures</Trans>}>
      <div className={styles.figures}>
        {names.map((name) => {
          const { title, column, counts, label, filter } = figures[name]
          const found = counts(rows)
          return (
            found.length > 0 && (
              <div key={name}>
                <h3 id={`by-${name}`} className={styles.title}>
                  {title}
                </h3>
                <BarTable
                  caption={title}
                  columns={[column, t`Partnerships`]}
                  bars={found.map(({ position, count }) => ({
                    key: String(position),
                    count,
                    name: <RecordsLink to={filter(position)}>{label(position)}</RecordsLink>,
                  }))}
                />
              </div>
            )
          )
        })}
        <div>
          <h3 id="by-year" className={styles.title}>
            <Trans>By the year of their beginning</Trans>
          </h3>
          {years.length > 0 && (
            <YearChart
              years={years}
              link={(year, { children, className, pointerOnly }) => (
                <RecordsLink to={{ year: [year] }} className={className} pointerOnly={pointerOnly}>
                  {children}
                </RecordsLink>
              )}
            />
          )}
          {unknown > 0 && (
            <p className={styles.note}>
              <UnknownYears unknown={unknown} all={rows.length} />
            </p>
          )}
        </div>
      </div>
    </Section>
  )
}

function UnknownYears({ unknown, all }: { unknown: number; all: number }) {
  const language = useLanguage()
  const total = formatNumber(all, language)
  if (unknown === all) return <Trans>The sources name no year of beginning.</Trans>
  return (
    <Plural
      value={unknown}
      one={`The year is not known for # of ${total} partnerships.`}
      other={`The year is not known for # of ${total} partnerships.`}
    />
  )
}

/** What is not known is no answer: it stands after those that are. */
function unknownLast(counts: Count[], unknown: number): Count[] {
  return [
    ...counts.filter(({ position }) => position !== unknown),
    ...counts.filter(({ position }) => position === unknown),
  ]
}

interface Figure {
  title: string
  /** What the lines are. */
  column: string
  counts: (rows: Uint32Array) => Count[]
  label: (position: number) => ReactNode
  filter: (position: number) => Partial<PartnershipFilter>
}

function useFigures(register: Register): Record<FigureName, Figure> {
  const { t } = useLingui()
  const language = useLanguage()
  const { doc } = register
  return {
    country: {
      title: t`By country`,
      column: t`Country`,
      counts: (rows) => countBy(register.country, rows),
      label: (i) => countryName(register, i, language),
      filter: (i) => ({ country: [doc.countries.code[i] ?? ''] }),
    },
    region: {
      title: t`By region of Ukraine`,
      column: t`Region`,
      counts: (rows) => countBy(register.region, rows),
      label: (i) => regionName(register, i, language),
      filter: (i) => ({ region: [doc.regions.code[i] ?? ''] }),
    },
    raion: {
      title: t`By raion`,
      column: t`Raion`,
      counts: (rows) => countBy(register.raion, rows),
      label: (i) => raionName(register, i, language),
      filter: (i) => ({ raion: [doc.raions.code[i] ?? ''] }),
    },
    municipality: {
      title: t`By municipality`,
      column: t`Municipality`,
      counts: (rows) => countBy(register.municipality, rows),
      label: (i) => municipalityName(register, i, language),
      filter: (i) => ({ municipality: [doc.municipalities.code[i] ?? ''] }),
    },
    partner: {
      title: t`By partner`,
      column: t`Partner`,
      counts: (rows) => countBy(register.partner, rows),
      label: (i) => partnerName(register, i, language),
      filter: (i) => ({ partner: [doc.partners.id[i] ?? ''] }),
    },
    kind: {
      title: t`By kind`,
      column: t`Kind`,
      counts: (rows) => unknownLast(countBy(register.kind, rows), doc.kinds.indexOf('unknown')),
      label: (i) => t(kindLabels[doc.kinds[i] as Kind]),
      filter: (i) => ({ kind: [doc.kinds[i] as Kind] }),
    },
    theme: {
      title: t`By theme`,
      column: t`Theme`,
      counts: (rows) => countInSets(register.themeSet, doc.themeSets, rows),
      label: (i) => themeName(register, i, language),
      filter: (i) => ({ theme: [doc.themes.slug[i] ?? ''] }),
    },
  }
}

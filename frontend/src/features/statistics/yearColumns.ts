import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Statistics } from './statistics'

export interface YearColumn {
  /** The last year of the column; the first one of the chart holds all that came before it too. */
  year: number
  earlier: boolean
  partnerships: number
  signed: number
  filter: Partial<PartnershipFilter>
}

/** Ukraine's independence: what came before is rare, and the years would be mostly empty. */
const firstYear = 1991

/** A column for each year, also for those without a partnership: gaps are part of the picture. */
export function yearColumns({ byYear }: Pick<Statistics, 'byYear'>): YearColumn[] {
  const last = byYear.at(-1)?.year
  if (last === undefined) return []
  const begin = Math.max(firstYear, byYear[0]?.year ?? firstYear)
  const columns: YearColumn[] = []
  const before = byYear.filter(({ year }) => year < begin)
  if (before.length > 0) columns.push(column(begin - 1, true, before))
  for (let year = begin; year <= last; year++) {
    const ofYear = byYear.filter((figure) => figure.year === year)
    columns.push(column(year, false, ofYear))
  }
  return columns
}

function column(year: number, earlier: boolean, figures: Statistics['byYear']): YearColumn {
  const sum = (of: 'partnerships' | 'signed') => figures.reduce((all, figure) => all + figure[of], 0)
  return {
    year,
    earlier,
    partnerships: sum('partnerships'),
    signed: sum('signed'),
    filter: { year: figures.map((figure) => figure.year) },
  }
}

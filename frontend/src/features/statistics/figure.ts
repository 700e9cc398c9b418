import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { ReportingState } from '@/shared/vocabulary/labels'

/** Where the records behind a number are. */
export type Records =
  { of: 'partnerships'; filter: Partial<PartnershipFilter> } | ({ of: 'municipalities' } & MunicipalitiesAsked)

/** Parameters of the list of municipalities, in the words of the API. */
export interface MunicipalitiesAsked {
  region?: string[]
  reportingState?: ReportingState[]
  partnerships?: 'with' | 'without'
}

export interface FigureColumn {
  /** As in the API's answer: the head of the column in the file. */
  key: string
  label: string
}

export interface FigureValue {
  value: number
  records?: Records
}

export interface FigureRow {
  /** Code, slug, year or word of the vocabulary. */
  key: string
  label: string
  records?: Records | undefined
  values: FigureValue[]
}

/** One figure as rows and columns: what is drawn, told as a table, and saved as a file. */
export interface Figure {
  /** The anchor, and part of the file's name. */
  id: string
  title: string
  /** What the rows are: the first column's head on the page and in the file. */
  rowLabel: string
  rowKey: string
  columns: FigureColumn[]
  rows: FigureRow[]
}

/** The first value of a row: the one that its bar has. */
export function mainValue(row: FigureRow): number {
  return row.values[0]?.value ?? 0
}

import type { Register } from './register'

/**
 * The ways in which the map shades municipalities, and the classes of each. The words stand in the address: `shade` tells
 * which is shown, `only` keeps municipalities of some classes alone.
 */
export const shadeClasses = {
  partnerships: ['0', '1', '2-3', '4-8', '9-15', 'from-16'],
  coverage: ['reported', 'reported_none', 'no_answer', 'cannot_report'],
  newest: ['none', 'unknown', 'before-2014', '2014-2021', '2022', '2023', 'from-2024'],
} as const

export const shades = ['partnerships', 'coverage', 'newest'] as const
export type Shade = (typeof shades)[number]
export type ShadeClass = { [S in Shade]: (typeof shadeClasses)[S][number] }

/** `coverage:no_answer` */
export type OnlyClass = { [S in Shade]: `${S}:${ShadeClass[S]}` }[Shade]
export const onlyClasses = shades.flatMap((shade) => shadeClasses[shade].map((each) => `${shade}:${each}` as OnlyClass))

/** What a filter found of each municipality, by position in the document. */
export interface MunicipalityFigures {
  partnerships: Uint32Array
  /** The latest year that is known; 0 for none. */
  newest: Int16Array
}

/** The class of every municipality: its place in `shadeClasses`. */
export function classesOf(register: Register, shade: Shade, figures: MunicipalityFigures): Uint8Array {
  const { reportingState } = register.doc.municipalities
  const classOf: Record<Shade, (i: number) => number> = {
    partnerships: (i) => byNumber(figures.partnerships[i]!),
    coverage: (i) => Math.max(0, (shadeClasses.coverage as readonly string[]).indexOf(reportingState[i]!)),
    newest: (i) => (figures.partnerships[i] === 0 ? 0 : byYear(figures.newest[i]!)),
  }
  return Uint8Array.from(reportingState, (_, i) => classOf[shade](i))
}

export function byNumber(count: number): number {
  if (count < 1) return 0
  if (count < 2) return 1
  if (count < 4) return 2
  if (count < 9) return 3
  return count < 16 ? 4 : 5
}

export function byYear(year: number): number {
  if (year === 0) return 1
  if (year < 2014) return 2
  if (year < 2022) return 3
  if (year < 2023) return 4
  return year < 2024 ? 5 : 6
}

/** Which municipalities are of the classes: those of one shading mean "or", different shadings mean "and". */
export function municipalitiesOf(
  register: Register,
  only: readonly OnlyClass[],
  figures: MunicipalityFigures,
): Uint8Array {
  const kept = new Uint8Array(figures.partnerships.length).fill(1)
  for (const shade of shades) {
    const wanted = shadeClasses[shade].map((each) => only.includes(`${shade}:${each}` as OnlyClass))
    if (!wanted.includes(true)) continue
    const classes = classesOf(register, shade, figures)
    classes.forEach((each, i) => (kept[i]! &= wanted[each] ? 1 : 0))
  }
  return kept
}

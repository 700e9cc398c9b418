import type { Register } from './register'

export interface MunicipalitiesCounted {
  /** The hromadas of the oblasts: all there are, and those with a count. */
  all: number
  present: number
  /** Kyiv, Sevastopol and the hromadas of Crimea with a count: they are counted apart. */
  apart: number
}

/** How many municipalities have at least one of what is counted. */
export function municipalitiesCounted(register: Register, byMunicipality: Uint32Array): MunicipalitiesCounted {
  const counted = { all: 0, present: 0, apart: 0 }
  register.doc.municipalities.scope.forEach((scope, position) => {
    const some = (byMunicipality[position] ?? 0) > 0
    if (scope === 'oblast_hromada') {
      counted.all++
      if (some) counted.present++
    } else if (some) counted.apart++
  })
  return counted
}

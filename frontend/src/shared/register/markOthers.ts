import { municipalitiesOf, type MunicipalityFigures, type OnlyClass } from './municipalityClasses'
import type { Register } from './register'

/** Refuses what is not of a municipality of the chosen classes; returns which municipalities are. */
export function markOthers(
  register: Register,
  only: readonly OnlyClass[],
  figures: MunicipalityFigures,
  failed: Uint16Array,
  bit: number,
): Uint8Array {
  const chosen = municipalitiesOf(register, only, figures)
  for (let row = 0; row < failed.length; row++) {
    if (chosen[register.municipality[row]!] !== 1) failed[row]! |= bit
  }
  return chosen
}

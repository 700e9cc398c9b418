import { useMemo } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { countryName, municipalityName, partnerName, partyName } from '@/shared/register/names'
import { rowsOf } from '@/shared/register/rowsOf'
import { positionOf } from '@/shared/register/selection'
import type { MapPageModel } from './useMapPage'

const names = { municipality: municipalityName, partner: partnerName, country: countryName, partnership: partyName }

/** The rows of what is selected that the filters leave, and how they are asked for; null where there are none. */
export function useSelectedRows({ register, result, state: { selection } }: MapPageModel) {
  const language = useLanguage()
  return useMemo(() => {
    const position = register && selection ? positionOf(register, selection) : undefined
    if (!register || !result || !selection || position === undefined) return null
    const { kind, id } = selection
    const rows = kind === 'partnership' ? Uint32Array.of(position) : rowsOf(register, kind, position, result.rows)
    if (rows.length === 0) return null
    return { kind, rows, name: names[kind](register, position, language), filter: { [kind]: [id] } }
  }, [register, result, selection, language])
}

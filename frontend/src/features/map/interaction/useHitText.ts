import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import { countryName, municipalityName, partnerName, partyName, raionName } from '@/shared/register/names'
import { classLabel } from '@/shared/vocabulary/classLabels'
import type { ReportingState } from '@/shared/vocabulary/labels'
import type { MapViewProps } from '../mapTypes'
import type { Hit } from './hitTest'
import type { TooltipText } from './tooltip'

type Told = Pick<MapViewProps, 'register' | 'result' | 'language' | 'shade' | 'picked'>

/** What the map says about the thing under the pointer. */
export function useHitText({ register, result, language, shade, picked }: Told): (hit: Hit) => TooltipText | null {
  const { t, i18n } = useLingui()
  return useCallback(
    (hit) => {
      const partnerships = (count: number) =>
        count > 0 ? t`${plural(count, { one: '# partnership', other: '# partnerships' })}` : t`no partnerships shown`
      switch (hit.kind) {
        case 'municipality':
          return { title: municipalityName(register, hit.index, language), lines: municipalityLines(hit.index) }
        case 'partner': {
          const country = countryName(register, register.doc.partners.country[hit.index] ?? -1, language)
          return {
            title: partnerName(register, hit.index, language),
            lines: [country, partnerships(result.byPartner[hit.index] ?? 0)],
          }
        }
        case 'country':
          return {
            title: countryName(register, hit.index, language),
            lines: [partnerships(result.byCountry[hit.index] ?? 0)],
          }
        case 'cluster': {
          const { cities } = hit
          return {
            title: t`${plural(cities, { one: '# partner city', other: '# partner cities' })}`,
            lines: [partnerships(hit.partnerships)],
          }
        }
        case 'line':
          return lineText(hit.row, partnerships(hit.count))
        case 'unassigned':
          return { title: raionName(register, hit.index, language), lines: [t`occupied, cannot answer`] }
      }

      function municipalityLines(index: number): string[] {
        const { code, reportingState } = register.doc.municipalities
        const left = picked.length > 0 && !picked.includes(code[index]!)
        // Beside those put together, another one tells what it would bring.
        if (left) return [partnerships(result.facets.municipality[index] ?? 0)]
        const lines = [partnerships(result.byMunicipality[index] ?? 0)]
        const verified = result.verifiedByMunicipality[index] ?? 0
        if (verified > 0) lines.push(t`${plural(verified, { one: '# verified', other: '# verified' })}`)
        if (shade === 'newest' && result.byMunicipality[index]! > 0) {
          const year = result.figures.newest[index]!
          lines.push(year > 0 ? t`the newest since ${year}` : classLabel('newest', 'unknown', i18n))
        }
        const state = reportingState[index] as ReportingState
        if (state === 'cannot_report') lines.push(t`occupied, cannot answer`)
        else if (shade === 'coverage') lines.push(classLabel('coverage', state, i18n))
        return lines
      }

      function lineText(row: number, counted: string): TooltipText | null {
        if (row < 0) return { title: counted, lines: [] }
        const home = partyName(register, row, language)
        const abroad = partnerName(register, register.partner[row]!, language)
        const verified = register.doc.trusts[register.trust[row]!] === 'verified'
        const year = register.since[row]!
        const lines = [verified ? t`verified` : t`not yet verified`]
        if (year > 0) lines.unshift(t`since ${year}`)
        return { title: `${home} – ${abroad}`, lines }
      }
    },
    [register, result, language, shade, picked, t, i18n],
  )
}

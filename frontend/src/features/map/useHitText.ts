import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import type { Language } from '@/shared/i18n/language'
import type { FilterResult } from '@/shared/register/filterRegister'
import { countryName, municipalityName, partnerName, partyName, raionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import type { Hit } from './hitTest'
import type { TooltipText } from './tooltip'

/** What the map says about the thing under the pointer. */
export function useHitText(
  register: Register,
  result: FilterResult,
  language: Language,
): (hit: Hit) => TooltipText | null {
  const { t } = useLingui()
  return useCallback(
    (hit) => {
      const partnerships = (count: number) =>
        count > 0 ? t`${plural(count, { one: '# partnership', other: '# partnerships' })}` : t`no partnerships shown`
      switch (hit.kind) {
        case 'municipality': {
          const { index } = hit
          const verified = result.verifiedByMunicipality[index] ?? 0
          const lines = [partnerships(result.byMunicipality[index] ?? 0)]
          if (verified > 0) lines.push(t`${plural(verified, { one: '# verified', other: '# verified' })}`)
          if (register.doc.municipalities.reportingState[index] === 'cannot_report')
            lines.push(t`cannot report: occupied wholly or in part`)
          return { title: municipalityName(register, index, language), lines }
        }
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
          return {
            title: raionName(register, hit.index, language),
            lines: [t`cannot report: occupied wholly or in part`],
          }
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
    [register, result, language, t],
  )
}

import { useLingui } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { raionName, regionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { municipalityKindLabels, type MunicipalityKind } from '@/shared/vocabulary/labels'

/** "urban municipality · Lviv raion · Lviv Oblast" */
export function useMunicipalityContext(register: Register, position: number): string {
  const { t } = useLingui()
  const language = useLanguage()
  const { kind, raion, region } = register.doc.municipalities
  return [
    t(municipalityKindLabels[kind[position] as MunicipalityKind]),
    raionName(register, raion[position] ?? -1, language),
    kind[position] === 'city_with_special_status' ? '' : regionName(register, region[position] ?? -1, language),
  ]
    .filter(Boolean)
    .join(' · ')
}

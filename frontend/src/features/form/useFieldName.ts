import { useLingui } from '@lingui/react/macro'
import type { Language } from '@/shared/i18n/language'
import type { FaultPlace } from './faults'
import type { FormDefinition } from './queries'

/** What a place of the form is called: "Activities, row 2, Cost, in Ukrainian". */
export function useFieldName(form: FormDefinition, page: Language): (place: FaultPlace) => string {
  const { t } = useLingui()
  const languages: Record<Language, string> = { uk: t`in Ukrainian`, en: t`in English` }
  return ({ field, row, column, language }) => {
    const known = form.fields.find(({ id }) => id === field)
    const columnName = known?.columns.find(({ id }) => id === column)?.label[page]
    const place = row === null ? null : row + 1
    const parts = [
      known?.label[page] ?? registerName(field, column) ?? t`The form`,
      place !== null && t`row ${place}`,
      columnName,
      language && languages[language],
    ]
    return parts.filter(Boolean).join(', ')
  }

  function registerName(field: string, part: string | null): string | null {
    switch (field) {
      case 'municipality':
        return part === 'name' ? t`Name of the municipality in the document` : t`Your municipality`
      case 'partner':
        if (part === 'country') return t`Country of the partner`
        return part === 'name' ? t`Name of the partner` : t`The partner`
      case 'themes':
        return t`Themes of the cooperation`
      default:
        return null
    }
  }
}

import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { OnlyClass, Shade, ShadeClass } from '@/shared/register/municipalityClasses'

/** What the map is shaded by; in a word, below a heading that says so. */
export const shadeLabels: Record<Shade, MessageDescriptor> = {
  partnerships: msg`How many`,
  coverage: msg`Who has answered`,
  newest: msg`How new`,
}

/** The classes of the legend. */
export const classLabels: { [S in Shade]: Record<ShadeClass[S], MessageDescriptor | string> } = {
  partnerships: { '0': '0', '1': '1', '2-3': '2–3', '4-8': '4–8', '9-15': '9–15', 'from-16': '16+' },
  coverage: {
    reported: msg`reported partnerships`,
    reported_none: msg`reported none`,
    no_answer: msg`no answer yet`,
    cannot_report: msg`cannot answer`,
  },
  newest: {
    none: msg`none`,
    unknown: msg`year not known`,
    'before-2014': msg`before 2014`,
    '2014-2021': '2014–2021',
    '2022': '2022',
    '2023': '2023',
    'from-2024': msg`2024 and later`,
  },
}

export function classLabel<S extends Shade>(shade: S, key: ShadeClass[S], i18n: I18n): string {
  const label: MessageDescriptor | string = classLabels[shade][key]
  return typeof label === 'string' ? label : i18n._(label)
}

/** A chosen class by itself, away from its legend. */
export function onlyLabel(only: OnlyClass, i18n: I18n): string {
  const [shade, key] = only.split(':') as [Shade, never]
  const label = classLabel(shade, key, i18n)
  const sentences: Record<Shade, MessageDescriptor> = {
    partnerships: msg`partnerships of the municipality: ${label}`,
    coverage: msg`answer of the municipality: ${label}`,
    newest: msg`newest partnership: ${label}`,
  }
  return i18n._(sentences[shade])
}

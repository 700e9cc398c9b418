import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** How the register words a licence that nobody has stated; every other licence is a name and stays as it is. */
const stated: Record<string, MessageDescriptor> = {
  'not stated; facts only were taken': msg`not stated; facts only were taken`,
  'not stated for this file; facts only were taken': msg`not stated for this file; facts only were taken`,
  'CC BY 4.0 (of the extract; licence of the map itself not stated)': msg`CC BY 4.0 (of the extract; licence of the map itself not stated)`,
}

export function licenceText(licence: string, i18n: I18n): string {
  const words = stated[licence]
  return words ? i18n._(words) : licence
}

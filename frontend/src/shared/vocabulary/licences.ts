import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Licences as the sources have them, and what stands for none, in the page's language. */
export function licenceText(licence: string, i18n: I18n): string {
  if (licence.startsWith('not stated')) return i18n._(msg`not stated, only facts were taken`)
  const extract = /^(.+) \(of the extract; licence of the map itself not stated\)$/.exec(licence)?.[1]
  return extract ? i18n._(msg`${{ extract }} for the extract, that of the map itself is not stated`) : licence
}

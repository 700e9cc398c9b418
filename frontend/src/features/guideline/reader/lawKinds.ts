import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What a cited text is, before its number. */
export const lawKinds: Partial<Record<string, MessageDescriptor>> = {
  law: msg`Law of Ukraine`,
  code: msg`Code of Ukraine`,
  resolution: msg`Resolution`,
  order: msg`Order`,
  treaty: msg`Treaty`,
  recommendation: msg`Recommendation`,
  euAct: msg`Act of the European Union`,
}

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const documentKinds: Record<string, MessageDescriptor> = {
  agreement: msg`Agreement`,
  memorandum: msg`Memorandum`,
  protocol: msg`Protocol`,
  declaration: msg`Declaration`,
  letter: msg`Letter of intent`,
}

import { i18n } from '@lingui/core'
import { expect, it } from 'vitest'
import { messages as site } from '../../../locales/uk.po'
import { messages as manual } from '../../../locales/manual/uk.po'
import { activate } from './activate'
import { loadManualWords } from './manualWords'

it('the words of every page and those of the manual are there, whichever come first', async () => {
  await loadManualWords('uk')
  await activate('uk')
  expect(i18n.messages).toEqual({ ...site, ...manual })
})

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SortKey } from '@/shared/register/sortRows'

/** What the columns of the table are called, wherever they are named. */
export const columnLabels: Record<SortKey, MessageDescriptor> = {
  municipality: msg`Ukrainian side`,
  raion: msg`Raion`,
  region: msg`Region`,
  partner: msg`Partner`,
  country: msg`Country`,
  kind: msg`Kind`,
  status: msg`Status`,
  trust: msg`Trust`,
  since: msg`Since`,
  signedOn: msg`Signed on`,
  themes: msg`Themes`,
  sources: msg`Sources`,
  level: msg`Level`,
  id: msg`Number`,
}

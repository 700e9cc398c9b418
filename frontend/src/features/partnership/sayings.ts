import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Kind } from '@/shared/vocabulary/vocabulary'

/** The sources' own words for what a partnership is. */
export const saidKinds: Record<string, MessageDescriptor> = {
  listed_partner: msg`“partner” in a list`,
  twin_or_sister: msg`“twin” or “sister city”`,
  municipal_partnership: msg`“municipal partnership”`,
  partnership: msg`“partnership”`,
  twinning: msg`twinning`,
  cooperation: msg`cooperation agreement`,
  memorandum: msg`memorandum`,
  cross_border: msg`cross-border cooperation`,
  project: msg`project`,
  protocol_of_intent: msg`protocol of intent`,
  declaration: msg`declaration`,
  friendship: msg`friendship`,
}

/** What the register understands by them; words that would fit any partnership are left out. */
export const meantKinds: Record<string, Kind> = {
  twin_or_sister: 'twinning',
  twinning: 'twinning',
  cooperation: 'cooperation',
  memorandum: 'memorandum',
  cross_border: 'cross_border',
  project: 'project',
  protocol_of_intent: 'other',
  declaration: 'other',
  friendship: 'friendship',
}

export const saidStatuses: Record<string, MessageDescriptor> = {
  registered: msg`entered in the official register`,
  reported: msg`reported to the Ministry`,
  reported_signed: msg`reported as signed`,
  listed: msg`named in a list`,
  mentioned: msg`mentioned`,
  council_approved: msg`approved by the council, signing not reported`,
  draft_approved: msg`draft approved, signing not reported`,
  project_started: msg`project begun`,
  announced: msg`announced`,
  signing_announced: msg`signing announced`,
}

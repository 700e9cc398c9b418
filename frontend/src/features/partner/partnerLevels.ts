import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Schema } from '@/shared/api/client'

export const partnerLevelLabels: Record<Schema<'PartnerLevel'>, MessageDescriptor> = {
  municipality: msg`partner municipality`,
  city_district: msg`city district`,
  district: msg`district`,
  county: msg`county`,
  region: msg`region`,
}

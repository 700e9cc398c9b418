import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Kind, Level, Status, Trust } from './vocabulary'

export const kindLabels: Record<Kind, MessageDescriptor> = {
  twinning: msg`Twinning`,
  friendship: msg`Friendship`,
  cooperation: msg`Cooperation agreement`,
  memorandum: msg`Memorandum`,
  project: msg`Project partnership`,
  solidarity: msg`Solidarity partnership`,
  cross_border: msg`Cross-border cooperation`,
  other: msg`Other kind`,
  unknown: msg`Kind not known`,
}

export const statusLabels: Record<Status, MessageDescriptor> = {
  active: msg`Active`,
  in_preparation: msg`In preparation`,
  unknown: msg`Status not known`,
  suspended: msg`Suspended`,
  ended: msg`Ended`,
  ended_or_suspended: msg`Ended or suspended`,
}

export const trustLabels: Record<Trust, MessageDescriptor> = {
  verified: msg`Verified`,
  reported: msg`Reported by the municipality`,
  listed: msg`Listed in open sources`,
}

/** One word, for marks in a row. */
export const shortTrustLabels: Record<Trust, MessageDescriptor> = {
  verified: msg`verified`,
  reported: msg`reported`,
  listed: msg`listed`,
}

export const trustMeanings: Record<Trust, MessageDescriptor> = {
  verified: msg`In the official register of agreements (Law 3668-IX), or checked against the document`,
  reported: msg`The municipality itself told the Ministry`,
  listed: msg`From open sources, not yet confirmed by the municipality`,
}

export const levelLabels: Record<Level, MessageDescriptor> = {
  municipality: msg`Municipality`,
  raion: msg`Raion`,
  region: msg`Region`,
  city_district: msg`City district`,
}

export type MunicipalityKind = 'urban' | 'settlement' | 'rural' | 'city_with_special_status'
export const municipalityKindLabels: Record<MunicipalityKind, MessageDescriptor> = {
  urban: msg`urban municipality`,
  settlement: msg`settlement municipality`,
  rural: msg`rural municipality`,
  city_with_special_status: msg`city with special status`,
}

export type ReportingState = 'reported' | 'reported_none' | 'no_answer' | 'cannot_report'
export const reportingStateLabels: Record<ReportingState, MessageDescriptor> = {
  reported: msg`The municipality has reported its partnerships`,
  reported_none: msg`The municipality has reported that it has none`,
  no_answer: msg`The municipality has not answered yet`,
  cannot_report: msg`Occupied: the municipality cannot answer`,
}

export const reportingStates = ['reported', 'reported_none', 'no_answer', 'cannot_report'] as const

/** The same in a word or two, for the heads of columns and the legend of a chart. */
export const reportingStateWords: Record<ReportingState, MessageDescriptor> = {
  reported: msg`Answered`,
  reported_none: msg`Answered: none`,
  no_answer: msg`No answer`,
  cannot_report: msg`Cannot answer`,
}

/** All but the occupied. */
export const ableToReport: readonly ReportingState[] = ['reported', 'reported_none', 'no_answer']

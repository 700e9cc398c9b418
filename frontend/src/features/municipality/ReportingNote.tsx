import { Trans } from '@lingui/react/macro'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { ReportingState } from '@/shared/vocabulary/labels'

interface ReportingNoteProps {
  state: ReportingState
  /** The day of the source that says so. */
  on?: string | null | undefined
}

/** Whether the municipality itself has spoken, in a calm sentence. */
export function ReportingNote({ state, on }: ReportingNoteProps) {
  const language = useLanguage()
  const date = on && formatDate(on, language)
  switch (state) {
    case 'reported':
      return date ? (
        <Trans>The municipality has told the Ministry of its partnerships (as of {date}).</Trans>
      ) : (
        <Trans>The municipality has told the Ministry of its partnerships.</Trans>
      )
    case 'reported_none':
      return <Trans>The municipality has told the Ministry that it has no partnerships.</Trans>
    case 'no_answer':
      return (
        <Trans>
          The municipality has not answered the Ministry yet: what stands here comes from open sources and may be
          incomplete.
        </Trans>
      )
    case 'cannot_report':
      return (
        <Trans>
          The municipality’s territory is under temporary occupation, wholly or in part, and it cannot answer. It
          remains in the register, and so does what was known of it.
        </Trans>
      )
  }
}

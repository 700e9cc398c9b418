import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { kindLabels, statusLabels } from '@/shared/vocabulary/labels'
import type { PartnershipDetail } from './queries'

/** "Twinning, signed on 13 March 2008. Status: active." Dates no more exact than they are known. */
export function RecordSentence({ partnership }: { partnership: PartnershipDetail }) {
  const { t } = useLingui()
  const { kind, status } = partnership
  const state = t(statusLabels[status])
  return (
    <>
      <p>
        <strong>{kind === 'unknown' ? t`Partnership of a kind that no source names` : t(kindLabels[kind])}</strong>
        <Beginning partnership={partnership} />
      </p>
      <p>
        {status === 'unknown' ? (
          <Trans>Whether it goes on is not known.</Trans>
        ) : (
          <Trans>
            Status: <strong>{state}</strong>.
          </Trans>
        )}
      </p>
    </>
  )
}

function Beginning({ partnership: { signedOn, since } }: { partnership: PartnershipDetail }) {
  const language = useLanguage()
  if (signedOn) {
    const date = formatDate(signedOn, language)
    if (signedOn.length === 10) return <Trans>, signed on {date}.</Trans>
    if (signedOn.length === 7) return <Trans>, signed: {date}, the day is not known.</Trans>
    return <Trans>, signed: {date}, only the year is known.</Trans>
  }
  if (since) return <Trans>, since {since}; when it was signed is not known.</Trans>
  return <Trans>. When it began no source says.</Trans>
}

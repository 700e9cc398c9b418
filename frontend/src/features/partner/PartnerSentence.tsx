import { Plural, Trans } from '@lingui/react/macro'
import type { RowsSummary } from '@/shared/register/rowsOf'

export function PartnerSentence({ summary }: { summary: RowsSummary }) {
  const { count, municipalities } = summary
  if (count === 0) {
    return (
      <p>
        <Trans>No partnership is known under these filters.</Trans>
      </p>
    )
  }
  return (
    <p>
      <strong>
        <Plural value={count} one="# partnership" other="# partnerships" />
      </strong>
      {municipalities > 0 && (
        <>
          {' '}
          <Plural value={municipalities} one="with # Ukrainian municipality" other="with # Ukrainian municipalities" />
        </>
      )}
      .
    </p>
  )
}

import { Plural, Trans } from '@lingui/react/macro'
import type { RowsSummary } from '@/shared/register/rowsOf'

export function CountrySentence({ summary }: { summary: RowsSummary }) {
  const { count, partners, municipalities } = summary
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
      : <Plural value={partners} one="# partner" other="# partners" />,{' '}
      <Plural value={municipalities} one="# Ukrainian municipality" other="# Ukrainian municipalities" />.
    </p>
  )
}

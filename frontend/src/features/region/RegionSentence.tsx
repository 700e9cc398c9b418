import { Plural, Trans } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { RowsSummary } from '@/shared/register/rowsOf'

/** "395 partnerships; a partner has 58 of 73 municipalities." */
export function RegionSentence({ summary, municipalities }: { summary: RowsSummary; municipalities: number }) {
  const language = useLanguage()
  const all = formatNumber(municipalities, language)
  const { count, countries, municipalities: having } = summary
  if (count === 0) {
    return (
      <p>
        <Trans>No partnership is known.</Trans>
      </p>
    )
  }
  return (
    <p>
      <strong>
        <Plural value={count} one="# partnership" other="# partnerships" />
      </strong>{' '}
      <Plural value={countries} one="in # country" other="in # countries" />;{' '}
      <Plural
        value={having}
        one={`# municipality of ${all} has a partner`}
        other={`# municipalities of ${all} have a partner`}
      />
      .
    </p>
  )
}

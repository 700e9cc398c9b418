import { Plural, Trans } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { partnerName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import type { RowsSummary } from '@/shared/register/rowsOf'

/** "12 partnerships in 5 countries; the newest: Lublin, 2023." */
export function MunicipalitySentence({ register, summary }: { register: Register; summary: RowsSummary }) {
  const language = useLanguage()
  const { count, countries, newest } = summary
  if (count === 0) {
    return (
      <p>
        <Trans>No partnership is known under these filters.</Trans>
      </p>
    )
  }
  const partner = newest === null ? '' : partnerName(register, register.partner[newest] ?? -1, language)
  const since = newest === null ? 0 : register.since[newest]
  return (
    <p>
      <strong>
        <Plural value={count} one="# partnership" other="# partnerships" />
      </strong>{' '}
      <Plural value={countries} one="in # country" other="in # countries" />
      {newest === null ? (
        '.'
      ) : (
        <Trans>
          ; the newest: {partner}, {since}.
        </Trans>
      )}
    </p>
  )
}

import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { entranceQuery } from '@/shared/entrance/queries'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'

/** "Source: Pobratym, version 7 of 25 November 2026", for under a figure and on its picture. */
export function useSourceLine(version: number): string {
  const { t } = useLingui()
  const language = useLanguage()
  const { data: entrance } = useQuery(entranceQuery)
  // The register that is held may be older than what the entrance tells: then the date is not this version's.
  const date = entrance?.version === version ? formatDate(entrance.changedAt.slice(0, 10), language) : null
  return date
    ? t`Source: Pobratym, version ${version} of the register, ${date}`
    : t`Source: Pobratym, version ${version}`
}

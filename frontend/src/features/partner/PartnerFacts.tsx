import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Facts } from '@/shared/ui/Facts'
import { partnerQuery } from './queries'

/** What else is known of a partner, from the API. */
export function PartnerFacts({ id }: { id: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { data } = useQuery(partnerQuery(id))
  if (!data) return null
  const { name, population, website, wikidata, note } = data
  return (
    <Facts
      facts={[
        { name: t`Name in English`, value: name.en },
        { name: t`Own name`, value: name.native },
        { name: t`Population`, value: population && formatNumber(population, language) },
        { name: t`Website`, value: website && <a href={website}>{website.replace(/^https?:\/\/(www\.)?/, '')}</a> },
        { name: 'Wikidata', value: wikidata && <a href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</a> },
        { name: t`Note`, value: note },
      ]}
    />
  )
}

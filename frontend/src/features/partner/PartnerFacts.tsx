import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Facts } from '@/shared/ui/Facts'
import { NoteText } from '@/shared/vocabulary/NoteText'
import { partnerQuery } from './queries'

/** What else is known of a partner, from the API. */
export function PartnerFacts({ id }: { id: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { data } = useQuery(partnerQuery(id))
  if (!data) return null
  const { name, population, website, wikidata, geonamesId, coordinateCheck, note } = data
  return (
    <Facts
      columns
      facts={[
        { name: t`Name in Ukrainian`, value: name.uk ?? t`not known` },
        { name: t`Name in English`, value: name.en },
        { name: t`Own name`, value: name.native },
        { name: t`Population`, value: population && formatNumber(population, language) },
        { name: t`Website`, value: website && <a href={website}>{website.replace(/^https?:\/\/(www\.)?/, '')}</a> },
        { name: 'Wikidata', value: wikidata && <a href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</a> },
        { name: 'GeoNames', value: geonamesId && <a href={`https://www.geonames.org/${geonamesId}`}>{geonamesId}</a> },
        {
          name: t`Place on the map`,
          value: coordinateCheck !== 'good' && (
            <>
              {coordinateCheck === 'ambiguous' ? (
                <Trans>uncertain: several places bear the name</Trans>
              ) : (
                <Trans>not known</Trans>
              )}
            </>
          ),
        },
        { name: t`Note`, value: note && <NoteText note={note} /> },
      ]}
    />
  )
}

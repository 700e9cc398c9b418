import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Facts } from '@/shared/ui/Facts'
import { reportingStateLabels } from '@/shared/vocabulary/labels'
import { formerNamesOf } from './formerNames'
import { municipalityQuery } from './queries'

/** What else is known of a municipality, from the API; the figures carry their year. `full` is for its own page. */
export function MunicipalityFacts({ code, full = false }: { code: string; full?: boolean }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { data } = useQuery(municipalityQuery(code))
  if (!data) return null
  const { population, areaKm2, centre, officialName, wikidata } = data
  const people = population && formatNumber(population.value, language)
  const year = population?.year
  const area = areaKm2 && formatNumber(Math.round(areaKm2), language)
  return (
    <Facts
      columns={full}
      facts={[
        { name: t`Official name`, value: full && officialName[language] },
        { name: t`Centre`, value: centre.name[language] },
        { name: t`Former names`, value: formerNamesOf(data, language).join(', ') },
        { name: t`Population`, value: people ? t`${people} (${year})` : full && t`no figure` },
        { name: t`Area`, value: areaKm2 && t`${area} km²` },
        { name: t`Reporting`, value: !full && t(reportingStateLabels[data.reportingState]) },
        { name: t`Code (KATOTTH)`, value: data.code },
        {
          name: 'Wikidata',
          value: full && wikidata && <a href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</a>,
        },
      ]}
    />
  )
}

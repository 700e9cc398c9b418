import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Facts } from '@/shared/ui/Facts'
import { reportingStateLabels } from '@/shared/vocabulary/labels'
import { municipalityQuery } from './queries'

/** What else is known of a municipality, from the API; the figures carry their year. */
export function MunicipalityFacts({ code }: { code: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { data } = useQuery(municipalityQuery(code))
  if (!data) return null
  const { population, areaKm2, formerNames, centre } = data
  const people = population && formatNumber(population.value, language)
  const year = population?.year
  const inLanguage = formerNames.filter((former) => former.language === language)
  const former = [...new Set((inLanguage.length > 0 ? inLanguage : formerNames).map(({ name }) => name))]
  const area = areaKm2 && formatNumber(Math.round(areaKm2), language)
  return (
    <Facts
      facts={[
        { name: t`Centre`, value: centre.name[language] },
        { name: t`Former names`, value: former.join(', ') },
        { name: t`Population`, value: people && t`${people} (${year})` },
        { name: t`Area`, value: areaKm2 && t`${area} km²` },
        { name: t`Reporting`, value: t(reportingStateLabels[data.reportingState]) },
        { name: t`Code (KATOTTH)`, value: data.code },
      ]}
    />
  )
}

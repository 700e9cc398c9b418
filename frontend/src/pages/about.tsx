import { Trans, useLingui } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { TextPage } from '@/shared/ui/TextPage'
import { trustLabels, trustMeanings } from '@/shared/vocabulary/labels'
import { trusts } from '@/shared/vocabulary/vocabulary'

export const Route = createFileRoute('/about')({ component: AboutPage })

function AboutPage() {
  const { t } = useLingui()
  return (
    <TextPage title={t`About the register`}>
      <p>
        <Trans>
          Pobratym is a public register and map of the international partnerships of Ukraine’s municipalities: who is
          partnered with whom, since when, and how we know.
        </Trans>
      </p>
      <h2 id="trust">
        <Trans>How far can a record be trusted?</Trans>
      </h2>
      <p>
        <Trans>Every partnership carries its sources and one of three levels of trust.</Trans>
      </p>
      <dl>
        {trusts.flatMap((trust) => [
          <dt key={trust}>{t(trustLabels[trust])}</dt>,
          <dd key={`${trust} meaning`}>{t(trustMeanings[trust])}.</dd>,
        ])}
      </dl>
      <h2>
        <Trans>What is shown at first</Trans>
      </h2>
      <p>
        <Trans>
          The map begins without partnerships that have ended or are suspended, among them those with municipalities of
          Russia and Belarus. One click on the filter brings them back; the register keeps them all.
        </Trans>
      </p>
      <h2>
        <Trans>Open data</Trans>
      </h2>
      <p>
        <Trans>
          Everything on these pages can be downloaded as CSV, XLSX, GeoJSON or JSON, and asked of the{' '}
          <a href="/api">open API</a> with the same filters as in the address of the page.
        </Trans>
      </p>
      <h2>
        <Trans>Sources</Trans>
      </h2>
      <p>
        <Trans>
          The official register of agreements and the map of the Ministry for Development of Communities and Territories
          of Ukraine (CC BY 4.0), lists of municipal associations, Wikipedia (CC BY-SA 4.0) and news reports; each
          record names its own. Boundaries: © OpenStreetMap contributors (ODbL). Places: GeoNames (CC BY 4.0). World:
          Natural Earth.
        </Trans>
      </p>
    </TextPage>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { Gaps } from '@/features/about/Gaps'
import { TrustLevels } from '@/features/about/TrustLevels'
import { formatState } from '@/features/filters/filterSchema'
import { ContactLink } from '@/shared/entrance/ContactLink'
import { everything } from '@/shared/register/partnershipFilter'
import { registerQuery } from '@/shared/register/queries'
import { TextPage } from '@/shared/ui/TextPage'

export const Route = createFileRoute('/about')({ component: AboutPage })

function AboutPage() {
  const { t } = useLingui()
  const { data: register } = useQuery(registerQuery)
  return (
    <TextPage title={t`About the register`}>
      <p>
        <Trans>
          Pobratym is a public register and map of the international partnerships of Ukraine’s municipalities: who is
          partnered with whom, since when, and how we know.
        </Trans>
      </p>
      <p>
        <Trans>
          It gathers in one place what the official register of agreements, the Ministry’s map, associations,
          encyclopedias and news tell, so that a municipality can find a partner, a partner can find a municipality, and
          anyone can check. It does not replace the official register, which the Ministry for Development of Communities
          and Territories keeps.
        </Trans>
      </p>
      <h2 id="trust">
        <Trans>How far can a record be trusted?</Trans>
      </h2>
      <p>
        <Trans>Every partnership carries its sources and one of three levels of trust.</Trans>
      </p>
      <TrustLevels
        register={register}
        recordsOf={(trust) => formatState({ filter: { ...everything, trust: [trust] } })}
      />
      <h2 id="method">
        <Trans>How it is made</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            One record for each pair of partners, however many sources name it. Each source’s statement is kept with its
            address and date; where sources disagree, the page of the partnership shows it.
          </Trans>
        </li>
        <li>
          <Trans>
            A municipality is known by its code (KATOTTH), not by its name: there are many of one name, and names
            change. Former names are found by the search.
          </Trans>
        </li>
        <li>
          <Trans>
            A decision, an announcement or an approved draft is “in preparation”, never a partnership; a partnership
            with Russia or Belarus is never shown as active.
          </Trans>
        </li>
        <li>
          <Trans>Nothing is guessed: what no source tells is shown as not known.</Trans>
        </li>
        <li>
          <Trans>
            The sources, their dates and licences are listed on the page <Link to="/data">Data and API</Link>.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>What is shown at first</Trans>
      </h2>
      <p>
        <Trans>
          The map begins without partnerships that have ended or are suspended, among them those with municipalities of
          Russia and Belarus. One click on the filter brings them back; the register keeps them all.
        </Trans>
      </p>
      <h2 id="unknown">
        <Trans>What is not known</Trans>
      </h2>
      {register && <Gaps register={register} />}
      <h2 id="war">
        <Trans>Rules of the war</Trans>
      </h2>
      <ul>
        <li>
          <Trans>A place on the map is the centre of a municipality, never a site of anything.</Trans>
        </li>
        <li>
          <Trans>No names, telephone numbers or private addresses of people are published.</Trans>
        </li>
        <li>
          <Trans>
            Crimea and Sevastopol are Ukraine. Occupied municipalities stay in the register, marked as unable to answer.
          </Trans>
        </li>
      </ul>
      <h2 id="history">
        <Trans>How it came about</Trans>
      </h2>
      <p>
        <Trans>
          By August 2022 about half of the municipalities had answered the Ministry’s question: 1,279 partnerships.
          Since then many more agreements have been signed, and a law of 2024 (3668-IX) has given them an official
          register. This register was compiled from all these sources in November 2026 and is kept since.
        </Trans>
      </p>
      <h2 id="contacts">
        <Trans>Who makes it, and contacts</Trans>
      </h2>
      <p>
        <Trans>
          The team of Pobratym. The program is free software under the EUPL 1.2; the data keep the licences of their
          sources.
        </Trans>{' '}
        <ContactLink subject={t`The register of partnerships`} />
      </p>
    </TextPage>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useEffect } from 'react'
import { formatState } from '@/features/filters/filterSchema'
import { DatasetTable } from '@/features/openData/DatasetTable'
import { Duties } from '@/features/openData/Duties'
import { Examples } from '@/features/openData/Examples'
import { SourceTable } from '@/features/openData/SourceTable'
import { Terms } from '@/features/openData/Terms'
import { Citations } from '@/shared/citation/CiteButton'
import { entranceQuery } from '@/shared/entrance/queries'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { everything } from '@/shared/register/partnershipFilter'
import { registerQuery } from '@/shared/register/queries'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import styles from './-data.module.css'

export const Route = createFileRoute('/data')({ component: DataPage })

function DataPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const title = t`Data and API`
  usePageTitle(title)
  const { data: register } = useQuery(registerQuery)
  const { data: entrance } = useQuery(entranceQuery)
  const version = entrance?.version
  const date = entrance && formatDate(entrance.changedAt.slice(0, 10), language)
  useAnchor(register !== undefined)
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <header>
        <h1 className={styles.title}>{title}</h1>
        <p>
          <Trans>
            Everything on these pages is open: as files, and through an API with the same filters and the same answers.
          </Trans>
        </p>
        <p>
          <Trans>No registration, no key. Ask from any program, or from the pages of another site.</Trans>
        </p>
        <p className={styles.version}>
          {entrance && (
            <Trans>
              Version {version} of the register, {date}.
            </Trans>
          )}
        </p>
      </header>
      <section id="files" className={styles.section}>
        <h2>
          <Trans>What there is</Trans>
        </h2>
        <DatasetTable register={register} />
        <p className={styles.note}>
          <Trans>
            The sizes are of this version, as the files travel (compressed); on your disk they are larger. Only some of
            the rows? Set the filters on the map or in the register and download there.
          </Trans>
        </p>
      </section>
      <section id="api" className={styles.section}>
        <h2>API</h2>
        <p>
          <Trans>
            Every address, parameter and answer is described, with examples and a form to try it, in the{' '}
            <a href="/api">live documentation</a>; for programs there is <a href="/openapi.yaml">openapi.yaml</a>{' '}
            (OpenAPI 3.1). The filters have the same names as in the addresses of these pages.
          </Trans>
        </p>
        <h3 id="examples">
          <Trans>Examples</Trans>
        </h3>
        <p>
          <Trans>They run as they are. Our tests copy them from this page and run them.</Trans>
        </p>
        <Examples />
      </section>
      <Terms />
      <section id="licences" className={styles.section}>
        <h2>
          <Trans>Licences</Trans>
        </h2>
        <Duties />
      </section>
      <section id="sources" className={styles.section}>
        <h2>
          <Trans>Sources</Trans>
        </h2>
        <SourceTable
          // The number counts every partnership of the source, ended ones too.
          recordsOf={(source) => formatState({ filter: { ...everything, source: [source] } })}
        />
      </section>
      <section id="cite" className={styles.section}>
        <h2>
          <Trans>How to cite</Trans>
        </h2>
        <Citations title={title} />
      </section>
    </main>
  )
}

/** The tables come after the page: the anchor of the address is looked for once more when they are there. */
function useAnchor(ready: boolean) {
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1))
    if (ready && anchor) document.getElementById(anchor)?.scrollIntoView()
  }, [ready])
}

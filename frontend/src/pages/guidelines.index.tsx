import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { ContentsList } from '@/features/guideline/contents/ContentsList'
import { Downloads } from '@/features/guideline/contents/Downloads'
import { Shortcuts } from '@/features/guideline/contents/Shortcuts'
import { useKeptManual } from '@/features/guideline/offline/useKeptManual'
import { contentsQuery } from '@/features/guideline/queries'
import { ManualSearch } from '@/features/guideline/search/ManualSearch'
import { SearchResults } from '@/features/guideline/search/SearchResults'
import { soughtIn } from '@/features/guideline/search/soughtIn'
import type { RawSearch } from '@/shared/address/rawSearch'
import { askEarly } from '@/shared/api/askEarly'
import { loadManualWords } from '@/shared/i18n/manualWords'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import styles from './-guideline/GuidelinesPage.module.css'

export const Route = createFileRoute('/guidelines/')({
  loader: ({ context: { language, queryClient } }) =>
    Promise.all([loadManualWords(language), askEarly(queryClient, contentsQuery(language))]),
  component: GuidelinesPage,
})

/** The manual's contents, and the search in it. */
function GuidelinesPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const raw: RawSearch = Route.useSearch()
  const navigate = Route.useNavigate()
  const q = soughtIn(raw)
  const title = t`Manual of international municipal partnership`
  usePageTitle(title)
  const { data, isError, refetch } = useQuery(contentsQuery(language))
  const kept = useKeptManual(language)
  const search = (next: string) =>
    void navigate({ to: '.', replace: true, resetScroll: false, search: next ? { q: next } : {} })
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>
          <Trans>
            How a municipality finds a partner abroad, agrees, works together and goes through hard times: seven
            chapters to read, ten appendices with forms to fill in.
          </Trans>
        </p>
      </header>
      <ManualSearch value={q} onChange={search} />
      {q ? <SearchResults q={q} onClear={() => search('')} /> : <Shortcuts />}
      {isError && !data ? (
        <Failed onRetry={() => void refetch()}>
          <Trans>The contents could not be loaded. Check the connection and try again.</Trans>
        </Failed>
      ) : data ? (
        <>
          <ContentsList
            id="chapters"
            title={<Trans>Chapters</Trans>}
            lead={<Trans>Each begins with what there is to know in one minute and ends with a check list.</Trans>}
            items={data.items.filter(({ kind }) => kind === 'chapter')}
          />
          <ContentsList
            id="appendices"
            title={<Trans>Appendices</Trans>}
            lead={<Trans>Documents that you need, with a form that becomes the document.</Trans>}
            items={data.items.filter(({ kind }) => kind === 'appendix')}
          />
          <footer className={styles.foot}>
            <Downloads downloads={data.downloads} />
            <p role="status" className={styles.kept}>
              {kept && (
                <>
                  <Icon name="check" /> <Trans>The manual is on this device: it opens without a connection, too.</Trans>
                </>
              )}
            </p>
          </footer>
        </>
      ) : (
        <div className={styles.waiting}>
          <Loading />
        </div>
      )}
    </main>
  )
}

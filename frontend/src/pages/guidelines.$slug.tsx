import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useKeptManual } from '@/features/guideline/offline/useKeptManual'
import { guidelineQuery } from '@/features/guideline/queries'
import { Reader } from '@/features/guideline/reader/Reader'
import { ReaderSkeleton } from '@/features/guideline/reader/ReaderSkeleton'
import { soughtIn } from '@/features/guideline/search/soughtIn'
import type { RawSearch } from '@/shared/address/rawSearch'
import { ApiError } from '@/shared/api/answerOf'
import { askEarly } from '@/shared/api/askEarly'
import { loadManualWords } from '@/shared/i18n/manualWords'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TextPage } from '@/shared/ui/TextPage'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import { FailedPage } from './-entity/FailedPage'
import { FormSlot } from './-guideline/FormSlot'

export const Route = createFileRoute('/guidelines/$slug')({
  loader: ({ context: { language, queryClient }, params }) =>
    Promise.all([loadManualWords(language), askEarly(queryClient, guidelineQuery(language, params.slug))]),
  component: GuidelinePage,
})

/** A chapter or an appendix of the manual. */
function GuidelinePage() {
  const { slug } = Route.useParams()
  const raw: RawSearch = Route.useSearch()
  const language = useLanguage()
  const { data, error, refetch } = useQuery(guidelineQuery(language, slug))
  usePageTitle(data?.title ?? '')
  useKeptManual(language)
  if (error instanceof ApiError && error.status === 404) return <NoSuchText />
  if (error && !data) {
    return (
      <FailedPage onRetry={() => void refetch()}>
        <Trans>This part of the manual could not be loaded. Check the connection and try again.</Trans>
      </FailedPage>
    )
  }
  if (!data) return <ReaderSkeleton />
  const { kind, number } = data
  return (
    <Reader
      key={slug}
      guideline={data}
      q={soughtIn(raw)}
      afterFirst={kind === 'appendix' && <FormSlot number={String(number)} language={language} />}
    />
  )
}

function NoSuchText() {
  const { t } = useLingui()
  return (
    <TextPage title={t`There is no such chapter in the manual`}>
      <p>
        <Trans>
          Perhaps the address was cut off or has a slip in it. All chapters and appendices are in the{' '}
          <Link to="/guidelines">contents of the manual</Link>.
        </Trans>
      </p>
    </TextPage>
  )
}

import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { PartnershipRecord } from '@/features/partnership/PartnershipRecord'
import { partnershipQuery } from '@/features/partnership/queries'
import { PageNotFound } from '@/features/site/PageNotFound'
import { ApiError } from '@/shared/api/answerOf'
import { Failed, Loading } from '@/shared/ui/States'

export const Route = createFileRoute('/partnerships/$id')({ component: PartnershipPage })

function PartnershipPage() {
  const id = Number(Route.useParams().id)
  const sound = Number.isSafeInteger(id) && id > 0
  const { data, error, refetch } = useQuery({ ...partnershipQuery(id), enabled: sound })
  if (!sound || (error instanceof ApiError && error.status === 404)) return <PageNotFound />
  if (error) {
    return (
      <Failed onRetry={() => void refetch()}>
        <Trans>This partnership could not be loaded. Check the connection and try again.</Trans>
      </Failed>
    )
  }
  return data ? <PartnershipRecord partnership={data} /> : <Loading />
}

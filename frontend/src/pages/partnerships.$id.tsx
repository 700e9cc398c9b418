import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { partnershipQuery } from '@/features/partnership/queries'
import { tidyNumber } from '@/shared/address/tidyAddress'
import { ApiError } from '@/shared/api/answerOf'
import { askEarly } from '@/shared/api/askEarly'
import { registerQuery } from '@/shared/register/queries'
import { EntitySkeleton } from './-entity/EntitySkeleton'
import { FailedPage } from './-entity/FailedPage'
import { HeldRecord } from './-entity/HeldRecord'
import { RecordPage } from './-entity/RecordPage'
import { UnknownEntity } from './-entity/UnknownEntity'

const sound = (id: string) => /^[1-9]\d{0,8}$/.test(id)

export const Route = createFileRoute('/partnerships/$id')({
  beforeLoad: ({ params: { id } }) => {
    const tidy = tidyNumber(id)
    if (tidy !== id) redirect({ to: '/partnerships/$id', params: { id: tidy }, replace: true, throw: true })
  },
  loader: async ({ context, params: { id } }) => {
    if (sound(id)) await askEarly(context.queryClient, partnershipQuery(Number(id)))
  },
  component: PartnershipPage,
})

function PartnershipPage() {
  const { id } = Route.useParams()
  const { data, error, refetch } = useQuery({ ...partnershipQuery(Number(id)), enabled: sound(id) })
  const { data: register, isPending } = useQuery(registerQuery)
  if (!sound(id) || (error instanceof ApiError && error.status === 404)) {
    return <UnknownEntity kind="partnership" id={id} register={register} />
  }
  const row = register?.index.partnership.get(Number(id))
  if (error && !data && register && row !== undefined) {
    return <HeldRecord register={register} row={row} onRetry={() => void refetch()} />
  }
  if (error && !data) {
    return (
      <FailedPage onRetry={() => void refetch()}>
        <Trans>This partnership could not be loaded. Check the connection and try again.</Trans>
      </FailedPage>
    )
  }
  // The register gives names to what the record only numbers: shown at once, or things would jump.
  if (!data || isPending) return <EntitySkeleton />
  return <RecordPage key={id} partnership={data} register={register} />
}

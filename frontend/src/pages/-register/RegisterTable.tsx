import { Trans } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { PartnershipTable } from '@/features/partnership/PartnershipTable'
import { Failed, Loading } from '@/shared/ui/States'
import type { RegisterPageModel } from './useRegisterPage'

const NothingFound = lazy(() => import('@/features/filters/NothingFound'))

export function RegisterTable({ page }: { page: RegisterPageModel }) {
  const { register, result, matches, state, update, changeFilter, failed, retry } = page
  const { filter, sort, columns } = state
  if (failed) {
    return (
      <Failed onRetry={retry}>
        <Trans>The register could not be loaded. Check the connection and try again.</Trans>
      </Failed>
    )
  }
  if (!register || !result) return <Loading />
  return (
    <PartnershipTable
      register={register}
      rows={result.rows}
      columns={columns}
      sort={sort}
      onSort={(next) => update({ sort: next }, true)}
      empty={
        <Suspense fallback={<Loading />}>
          <NothingFound register={register} filter={filter} matches={matches} onChange={changeFilter} />
        </Suspense>
      }
    />
  )
}

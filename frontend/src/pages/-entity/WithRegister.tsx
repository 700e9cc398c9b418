import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { registerQuery } from '@/shared/register/queries'
import type { Register } from '@/shared/register/register'
import type { PlaceKind } from '@/shared/register/selection'
import { EntitySkeleton } from './EntitySkeleton'
import { FailedPage } from './FailedPage'
import { UnknownEntity } from './UnknownEntity'

interface WithRegisterProps {
  kind: PlaceKind | 'region' | 'raion'
  id: string
  children: (register: Register, position: number) => ReactNode
}

/** Waits for the register and finds the entity in it; says so where there is none. */
export function WithRegister({ kind, id, children }: WithRegisterProps) {
  const { data: register, isError, refetch } = useQuery(registerQuery)
  if (isError) {
    return (
      <FailedPage onRetry={() => void refetch()}>
        <Trans>The register could not be loaded. Check the connection and try again.</Trans>
      </FailedPage>
    )
  }
  if (!register) return <EntitySkeleton />
  const position = register.index[kind].get(id)
  return position === undefined ? (
    <UnknownEntity kind={kind} id={id} register={register} />
  ) : (
    children(register, position)
  )
}

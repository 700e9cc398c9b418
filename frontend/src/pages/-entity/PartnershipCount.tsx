import { Plural } from '@lingui/react/macro'

export function PartnershipCount({ count }: { count: number }) {
  return <Plural value={count} _0="no partner known" one="# partnership" other="# partnerships" />
}

import { Trans } from '@lingui/react/macro'
import { Button } from '@/shared/ui/Button'
import type { MapPageModel } from './useMapPage'

/** Turns taps on the map into additions, for readers without a Ctrl key and those who do not know it. */
export function AddButton({ page }: { page: MapPageModel }) {
  return (
    <Button icon="plus" aria-pressed={page.adding} onClick={() => page.setAdding(!page.adding)}>
      <Trans>Add a municipality</Trans>
    </Button>
  )
}

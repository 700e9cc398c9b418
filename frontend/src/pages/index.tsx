import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/')({ component: MapPage })

function MapPage() {
  return (
    <h1>
      <Trans>Pobratym</Trans>
    </h1>
  )
}

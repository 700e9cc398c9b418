import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@/shared/ui/Button'
import { TextPage } from '@/shared/ui/TextPage'

/** The page itself failed: say so and offer the way back. */
export function PageError() {
  const { t } = useLingui()
  return (
    <TextPage title={t`Something went wrong on this page`}>
      <p>
        <Trans>The fault is ours, and nothing of yours is lost. Loading the page again usually helps.</Trans>
      </p>
      <Button look="primary" onClick={() => window.location.reload()}>
        <Trans>Load again</Trans>
      </Button>
    </TextPage>
  )
}

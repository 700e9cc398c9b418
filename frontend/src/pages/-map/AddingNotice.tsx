import { Trans } from '@lingui/react/macro'
import { Button } from '@/shared/ui/Button'
import styles from './AddingNotice.module.css'

/** Says what a tap does at the moment, and ends it. */
export function AddingNotice({ onEnd }: { onEnd: () => void }) {
  return (
    <div className={styles.notice} role="status">
      <p>
        <Trans>Choose municipalities on the map: each joins those you have, or leaves them.</Trans>
      </p>
      <Button look="primary" onClick={onEnd}>
        <Trans>Done</Trans>
      </Button>
    </div>
  )
}

import { Trans } from '@lingui/react/macro'
import { Button } from '@/shared/ui/Button'
import styles from './MapView.module.css'

/** The browser took the graphics card away; mostly it gives it back by itself. */
export function ContextLost({ onAgain, onTable }: { onAgain: () => void; onTable?: (() => void) | undefined }) {
  return (
    <div className={[styles.without, styles.lost].join(' ')} role="status">
      <p>
        <Trans>The browser has stopped drawing the map. It mostly goes on by itself.</Trans>
      </p>
      <p className={styles.ways}>
        <Button look="primary" onClick={onAgain}>
          <Trans>Draw it again</Trans>
        </Button>
        {onTable && (
          <Button onClick={onTable}>
            <Trans>Open the table</Trans>
          </Button>
        )}
      </p>
    </div>
  )
}

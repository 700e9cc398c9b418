import { Trans } from '@lingui/react/macro'
import { Button } from '@/shared/ui/Button'
import styles from './MapView.module.css'

/** The map needs WebGL; the answers do not. */
export function NoWebGL({ onTable }: { onTable?: (() => void) | undefined }) {
  return (
    <div className={styles.without} role="status">
      <p>
        <Trans>This browser cannot draw the map (WebGL is missing). The table has the same partnerships.</Trans>
      </p>
      {onTable && (
        <Button look="primary" onClick={onTable}>
          <Trans>Open the table</Trans>
        </Button>
      )}
    </div>
  )
}

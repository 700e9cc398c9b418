import { Trans } from '@lingui/react/macro'
import styles from './MapView.module.css'

/** The map needs WebGL; the answers do not: the page has opened the table, and leaves a line for this. */
export function NoWebGL() {
  return (
    <p className={styles.without} role="status" data-no-map>
      <Trans>This browser cannot draw the map (WebGL is missing). The table has the same partnerships.</Trans>
    </p>
  )
}

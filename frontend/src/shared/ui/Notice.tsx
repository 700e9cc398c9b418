import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { IconButton } from './IconButton'
import styles from './Notice.module.css'

/** A message that the page itself gives; read out when it appears. */
export function Notice({ children, onDismiss }: { children: ReactNode; onDismiss?: () => void }) {
  const { t } = useLingui()
  return (
    <div className={styles.notice} role="status">
      <div className={styles.text}>{children}</div>
      {onDismiss && <IconButton icon="close" label={t`Dismiss`} onClick={onDismiss} />}
    </div>
  )
}

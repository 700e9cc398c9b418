import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './Neighbours.module.css'
import { Section } from '@/shared/ui/Section'

export function Neighbours({ children }: { children: ReactNode }) {
  return (
    <div className={styles.neighbours}>
      <Section id="neighbours" title={<Trans>See also</Trans>}>
        <div className={styles.lists}>{children}</div>
      </Section>
    </div>
  )
}

import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './Neighbours.module.css'
import { Section } from '@/shared/ui/Section'

export function Neighbours({ children }: { children: ReactNode }) {
  return (
    <Section id="neighbours" title={<Trans>Worth seeing too</Trans>}>
      <div className={styles.lists}>{children}</div>
    </Section>
  )
}

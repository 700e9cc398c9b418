import { useLingui } from '@lingui/react/macro'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { shortTrustLabels, trustMeanings } from '@/shared/vocabulary/labels'
import type { Trust } from '@/shared/vocabulary/vocabulary'
import styles from './TrustMark.module.css'

const icons: Record<Trust, IconName> = { verified: 'check', reported: 'megaphone', listed: 'document' }

/** How far a record can be trusted: always an icon and a word, never colour alone. */
export function TrustMark({ trust }: { trust: Trust }) {
  const { t } = useLingui()
  return (
    <span className={[styles.mark, styles[trust]].join(' ')} title={t(trustMeanings[trust])}>
      <Icon name={icons[trust]} size={12} />
      {t(shortTrustLabels[trust])}
    </span>
  )
}

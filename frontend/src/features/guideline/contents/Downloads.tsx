import { Trans } from '@lingui/react/macro'
import { formatBytes } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import buttonStyles from '@/shared/ui/Button.module.css'
import { Icon } from '@/shared/ui/Icon'
import type { GuidelineList } from '../queries'
import styles from './Downloads.module.css'

/** The whole manual as a file; nothing where there is none. */
export function Downloads({ downloads }: Pick<GuidelineList, 'downloads'>) {
  const language = useLanguage()
  if (downloads.length === 0) return null
  return (
    <div className={styles.downloads}>
      <span>
        <Trans>The whole manual as a file:</Trans>
      </span>
      {downloads.map(({ format, href, bytes }) => (
        <a key={format} href={href} download="" className={[buttonStyles.button, buttonStyles.plain].join(' ')}>
          <Icon name="download" />
          {format.toUpperCase()}, {formatBytes(bytes, language)}
        </a>
      ))}
    </div>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { IconButton } from '@/shared/ui/IconButton'
import styles from './TextSize.module.css'
import { chooseTextSize, textSizes, useTextSize } from './textSize'

/** How large the text is: five steps, kept in this browser. */
export function TextSize() {
  const { t } = useLingui()
  const step = useTextSize()
  const now = step + 1
  const all = textSizes.length
  return (
    <div role="group" aria-label={t`Text size`} className={styles.group}>
      <IconButton icon="minus" label={t`Smaller text`} disabled={step === 0} onClick={() => chooseTextSize(step - 1)} />
      <span className={styles.sample} aria-hidden="true">
        Aa
      </span>
      <IconButton
        icon="plus"
        label={t`Larger text`}
        disabled={step === all - 1}
        onClick={() => chooseTextSize(step + 1)}
      />
      <span role="status" className="visually-hidden">
        <Trans>
          Text size {now} of {all}
        </Trans>
      </span>
    </div>
  )
}

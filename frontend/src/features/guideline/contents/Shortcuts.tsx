import { Trans } from '@lingui/react/macro'
import { ManualLink } from '@/shared/manual/ManualLink'
import styles from './Shortcuts.module.css'

/** From where the reader stands straight to the section that helps. */
export function Shortcuts() {
  return (
    <div className={styles.shortcuts}>
      <h2 className={styles.title}>
        <Trans>Straight to the matter</Trans>
      </h2>
      <ul className={styles.list}>
        <li>
          <ManualLink slug="finding-a-partner">
            <Trans>We have no partner</Trans>
          </ManualLink>
        </li>
        <li>
          <ManualLink slug="legal-ground" anchor="who-signs">
            <Trans>Who signs the agreement?</Trans>
          </ManualLink>
        </li>
        <li>
          <ManualLink slug="agreeing" anchor="steps">
            <Trans>From the draft to the registration</Trans>
          </ManualLink>
        </li>
        <li>
          <ManualLink slug="working-together" anchor="humanitarian-aid">
            <Trans>Humanitarian aid is on its way</Trans>
          </ManualLink>
        </li>
        <li>
          <ManualLink slug="crisis-and-recovery" anchor="ending">
            <Trans>How to end a partnership</Trans>
          </ManualLink>
        </li>
      </ul>
    </div>
  )
}

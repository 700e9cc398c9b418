import { Trans } from '@lingui/react/macro'
import { ManualLink } from '@/shared/manual/ManualLink'
import styles from './HowToFindOne.module.css'

/** For a municipality without a partner: the chapter that goes through it, and the forms that it takes. */
export function HowToFindOne() {
  return (
    <p className={styles.note}>
      <Trans>
        Step by step: <ManualLink slug="finding-a-partner">How to find and choose a partner</ManualLink>, chapter 4 of
        the manual. With forms: <ManualLink slug="municipality-profile">profile of the municipality</ManualLink> and{' '}
        <ManualLink slug="partner-search-letter">letter to a partner</ManualLink>.
      </Trans>
    </p>
  )
}

import { Trans } from '@lingui/react/macro'
import { Icon } from '@/shared/ui/Icon'
import styles from './Field.module.css'

/** An address may name what is not in the register: a link from elsewhere, or one that was cut. */
export function UnknownChoice({ id }: { id: string }) {
  return (
    <p className={styles.fault} role="status">
      <Icon name="warning" />
      <span>
        <Trans>
          The register does not have “<bdi>{id}</bdi>”, which the address names. Choose here.
        </Trans>
      </span>
    </p>
  )
}

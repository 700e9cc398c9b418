import { Trans } from '@lingui/react/macro'
import { CopyButton } from '@/shared/ui/CopyButton'
import { exampleFor, examples } from './examples'
import styles from './OpenData.module.css'

/** Programs to begin with, with the address of this server in them. */
export function Examples() {
  return (
    <div className={styles.examples}>
      {examples.map(({ id, name, text }, i) => {
        const shown = exampleFor(text, window.location.origin)
        return (
          <details key={id} className={styles.example} open={i === 0}>
            <summary>{name}</summary>
            <div className={styles.code}>
              <CopyButton text={() => shown}>
                <Trans>Copy</Trans> <span className="visually-hidden">{name}</span>
              </CopyButton>
              <div className={styles.listing} role="region" aria-label={name} tabIndex={0}>
                <pre>{shown}</pre>
              </div>
            </div>
          </details>
        )
      })}
    </div>
  )
}

import { Trans } from '@lingui/react/macro'
import styles from './Text.module.css'

/** What a program may rely on, and what it has to know. */
export function Terms() {
  return (
    <>
      <section id="current" className={styles.text}>
        <h2>
          <Trans>How to stay current</Trans>
        </h2>
        <p>
          <Trans>
            The version of the register rises by one with every change. Each answer carries it in its <code>ETag</code>:
            ask again with <code>If-None-Match</code>, and an unchanged register costs you and us next to nothing (
            <code>304</code>). Once a day is enough for most; nothing forbids every minute.
          </Trans>
        </p>
        <p>
          <Trans>
            <a href="/api/v1">/api/v1</a> tells the version and the time of the last change.
          </Trans>
        </p>
      </section>
      <section id="promise" className={styles.text}>
        <h2>
          <Trans>What you can rely on</Trans>
        </h2>
        <ul>
          <li>
            <Trans>
              Within <code>v1</code> members, values and addresses are added, never removed or given another meaning.
              Ignore members that you do not know.
            </Trans>
          </li>
          <li>
            <Trans>
              What would break goes to <code>v2</code>, with <code>v1</code> kept for at least a year after notice.
            </Trans>
          </li>
          <li>
            <Trans>
              Municipalities are named by their codes (KATOTTH), countries by ISO 3166-1, partners by names like{' '}
              <code>pl-lublin</code> that never change.
            </Trans>
          </li>
          <li>
            <Trans>
              A missing fact is <code>null</code> or <code>unknown</code>, never a guess; a wrong question is an error
              that says what is allowed, never an empty list.
            </Trans>
          </li>
        </ul>
      </section>
      <section id="limits" className={styles.text}>
        <h2>
          <Trans>Limits</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Lists come in pages of 20, at most 200; files (CSV, XLSX, GeoJSON) hold all rows that match.</Trans>
          </li>
          <li>
            <Trans>
              Without a filter on <code>status</code> the API gives ended partnerships too; these pages hide them at
              first.
            </Trans>
          </li>
          <li>
            <Trans>An address may have 8,192 characters. There is no quota; please ask one question at a time.</Trans>
          </li>
          <li>
            <Trans>Most data have not been confirmed by the municipalities yet: see the level of trust of each.</Trans>
          </li>
        </ul>
      </section>
    </>
  )
}

import { Plural, Trans } from '@lingui/react/macro'
import type { Outcome } from './makeDocument'

/** Why there is no file, and what to do. */
export function OutcomeText({ outcome }: { outcome: Outcome }) {
  switch (outcome.kind) {
    case 'busy': {
      const { seconds } = outcome
      return (
        <Plural
          value={seconds}
          one="The server is busy. Try again in # second; what you typed is still here."
          other="The server is busy. Try again in # seconds; what you typed is still here."
        />
      )
    }
    case 'unreached':
      return (
        <Trans>
          The server could not be reached: the file is made there. Check the connection; what you typed is still here.
        </Trans>
      )
    case 'large':
      return <Trans>This is too much text for one document. Shorten it, and try again.</Trans>
    case 'failed': {
      const { status } = outcome
      return <Trans>The file could not be made (error {status}). What you typed is still here.</Trans>
    }
    default:
      return null
  }
}

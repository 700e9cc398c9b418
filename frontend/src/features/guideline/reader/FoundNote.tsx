import { Trans } from '@lingui/react/macro'
import { Link, useRouterState } from '@tanstack/react-router'
import styles from './FoundNote.module.css'

/** That words are marked, why, and the ways back. */
export function FoundNote({ q }: { q: string }) {
  const hash = useRouterState({ select: ({ location }) => location.hash })
  return (
    <p className={styles.note}>
      <span>
        <Trans>Marked: “{q}”</Trans>
      </span>
      <Link to="/guidelines" search={{ q }}>
        <Trans>Back to what was found</Trans>
      </Link>
      <Link to="." search={{}} {...(hash && { hash })} replace resetScroll={false} hashScrollIntoView={false}>
        <Trans>Remove the marks</Trans>
      </Link>
    </p>
  )
}

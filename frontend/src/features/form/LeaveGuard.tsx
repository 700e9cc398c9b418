import { Trans, useLingui } from '@lingui/react/macro'
import { useBlocker, type ShouldBlockFn } from '@tanstack/react-router'
import { memo, useCallback, useEffect, useId, useRef } from 'react'
import { Button } from '@/shared/ui/Button'
import dialogStyles from '@/shared/ui/Dialog.module.css'
import { areHandedOver } from './drafts'
import styles from './LeaveGuard.module.css'

interface LeaveGuardProps {
  /** Something typed would be lost. */
  active: boolean
  /** The form and its appendix: both pages have it, with all that is typed. */
  number: string
  slug: string
  onLeave: () => void
}

/** Asks before the way leads away from what is typed: in the page's own words, or in the browser's where it closes. */
export const LeaveGuard = memo(function LeaveGuard({ active, number, slug, onLeave }: LeaveGuardProps) {
  const { t } = useLingui()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const leads = useCallback<ShouldBlockFn>(
    ({ current, next }) =>
      current.pathname !== next.pathname &&
      ![`/forms/${number}`, `/guidelines/${slug}`].some((home) => next.pathname.endsWith(home)),
    [number, slug],
  )
  const closes = useCallback(() => active && !areHandedOver(), [active])
  const blocker = useBlocker({
    shouldBlockFn: leads,
    enableBeforeUnload: closes,
    disabled: !active,
    withResolver: true,
  })
  const asked = blocker.status === 'blocked'
  useEffect(() => {
    if (asked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [asked])
  return (
    <dialog
      ref={dialog}
      className={dialogStyles.dialog}
      aria-labelledby={id}
      onClose={({ currentTarget }) => {
        // The browser tells of it later: by then it may be asking again.
        if (blocker.status === 'blocked' && !currentTarget.open) blocker.reset()
      }}
    >
      {asked && (
        <div className={styles.body}>
          <h2 id={id} className={dialogStyles.title}>
            {t`Leave the form?`}
          </h2>
          <p>
            <Trans>What you typed is in no file yet. It is not stored anywhere, and will be gone.</Trans>
          </p>
          <div className={styles.actions}>
            <Button look="primary" onClick={() => blocker.reset()}>
              <Trans>Stay here</Trans>
            </Button>
            <Button
              onClick={() => {
                onLeave()
                blocker.proceed()
              }}
            >
              <Trans>Leave without it</Trans>
            </Button>
          </div>
        </div>
      )}
    </dialog>
  )
})

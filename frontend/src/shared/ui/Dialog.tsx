import { useLingui } from '@lingui/react/macro'
import { useId, useRef, useState, type ReactNode } from 'react'
import { Button } from './Button'
import styles from './Dialog.module.css'
import type { IconName } from './Icon'
import { IconButton } from './IconButton'

interface DialogProps {
  label: ReactNode
  icon?: IconName
  look?: 'plain' | 'quiet'
  title: string
  children: ReactNode
}

/**
 * A button and the dialog that it opens: the browser's own, with its focus, its Escape and its backdrop. What is in it is
 * made when it opens.
 */
export function Dialog({ label, icon, look = 'plain', title, children }: DialogProps) {
  const { t } = useLingui()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <Button look={look} {...(icon && { icon })} onClick={show}>
        {label}
      </Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={id}
        // The browser tells of it later: by then it may be open again.
        onClose={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <IconButton icon="close" label={t`Close`} onClick={() => dialog.current?.close()} />
        </header>
        <div className={styles.body}>{open && children}</div>
      </dialog>
    </>
  )
}

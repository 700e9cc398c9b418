import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState, type ReactNode } from 'react'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import { Button } from '@/shared/ui/Button'
import { IconButton } from '@/shared/ui/IconButton'
import styles from './FilterDialog.module.css'
import { activeCount } from './filterSchema'

interface FilterDialogProps {
  filter: PartnershipFilter
  rows: number
  /** What is asked already: seen, and taken off, without leaving the dialog. */
  chips?: ReactNode
  children: ReactNode
}

/** The filters on a phone: a button, and a dialog that fills the screen. */
export function FilterDialog({ filter, rows, chips, children }: FilterDialogProps) {
  const { t } = useLingui()
  const dialog = useRef<HTMLDialogElement>(null)
  // The panel is the largest part of a page: it is made when somebody asks for it.
  const [opened, setOpened] = useState(false)
  const active = activeCount(filter)
  const open = () => {
    setOpened(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <Button icon="filter" onClick={open}>
        {active > 0 ? <Trans>Filters: {active}</Trans> : <Trans>Filters</Trans>}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="filter-dialog-title">
        <header className={styles.head}>
          <h2 id="filter-dialog-title" className={styles.title}>
            <Trans>Filters</Trans>
          </h2>
          <IconButton icon="close" label={t`Close the filters`} onClick={() => dialog.current?.close()} />
        </header>
        <div className={styles.body}>
          {chips && <div className={styles.chips}>{chips}</div>}
          {opened && children}
        </div>
        <footer className={styles.foot}>
          <Button look="primary" className={styles.show} onClick={() => dialog.current?.close()}>
            <Plural value={rows} one="Show # partnership" other="Show # partnerships" />
          </Button>
        </footer>
      </dialog>
    </>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { Dialog } from '@/shared/ui/Dialog'
import type { Guideline } from '../queries'
import { Outline } from './Outline'
import styles from './PlaceBar.module.css'

interface PlaceBarProps {
  headings: Guideline['headings']
  place: string | null
}

/** Where there is no room beside the text: a bar that stays, with the name of what is read and the contents behind a button. */
export function PlaceBar({ headings, place }: PlaceBarProps) {
  const { t } = useLingui()
  const close = ({ currentTarget }: MouseEvent<HTMLElement>) => currentTarget.closest('dialog')?.close()
  return (
    <div className={styles.bar}>
      <Dialog label={<Trans>Contents</Trans>} icon="list" look="quiet" title={t`Contents`}>
        <Outline headings={headings} place={place} onGo={close} />
        <Link to="/guidelines" className={styles.all}>
          <Trans>All chapters and search</Trans>
        </Link>
      </Dialog>
      <span className={styles.place} aria-hidden="true">
        {headings.find(({ anchor }) => anchor === place)?.text}
      </span>
    </div>
  )
}

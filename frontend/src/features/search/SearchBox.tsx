import { Trans } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Icon } from '@/shared/ui/Icon'
import { takeWantedFocus } from '@/shared/search/focusSearch'
import type { SearchItem } from './queries'
import styles from './SearchBox.module.css'

const SearchCombobox = lazy(() => import('./SearchCombobox'))

interface SearchBoxProps {
  onPick: (item: SearchItem) => void
  onAll: (q: string) => void
}

/** The one box that finds anything. Its place is there from the first paint; the list box comes in its own chunk. */
export function SearchBox({ onPick, onAll }: SearchBoxProps) {
  return (
    <search className={styles.search}>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <Suspense
        fallback={
          <div className={styles.input}>
            <span className="visually-hidden">
              <Trans>Loading…</Trans>
            </span>
          </div>
        }
      >
        <SearchCombobox onPick={onPick} onAll={onAll} takeFocus={takeWantedFocus} />
      </Suspense>
    </search>
  )
}

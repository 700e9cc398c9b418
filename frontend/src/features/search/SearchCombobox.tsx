import {
  Combobox,
  ComboboxItem,
  ComboboxPopover,
  ComboboxProvider,
  useComboboxStore,
  useStoreState,
} from '@ariakit/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useRef } from 'react'
import { plainText } from '@/shared/format/plainText'
import { searchQuery, type SearchItem } from './queries'
import { SearchGroups } from './SearchGroups'
import styles from './SearchBox.module.css'
import { useSearchKey } from './useSearchKey'

interface SearchComboboxProps {
  onPick: (item: SearchItem) => void
  /** Shows every partnership that the text touches. */
  onAll: (q: string) => void
  /** Whether the box was asked for before it was there. */
  takeFocus: () => boolean
}

export default function SearchCombobox({ onPick, onAll, takeFocus }: SearchComboboxProps) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  useSearchKey(input)
  useEffect(() => {
    if (takeFocus()) input.current?.focus()
  }, [takeFocus])
  const store = useComboboxStore({ resetValueOnHide: false })
  const typed = useStoreState(store, 'inputValue')
  const activeId = useStoreState(store, 'activeId')
  const q = useDeferredValue(plainText(typed))
  const { data, isError, isFetching } = useQuery(searchQuery(q))
  const answer = q ? data : undefined
  const items = answer?.items ?? []
  const near = answer?.suggestions ?? []
  const found = items.length

  const leave = () => {
    store.setInputValue('')
    store.hide()
  }
  const pick = (item: SearchItem) => {
    leave()
    onPick(item)
  }

  return (
    <ComboboxProvider store={store}>
      <Combobox
        ref={input}
        className={styles.input}
        aria-label={t`Search`}
        aria-keyshortcuts="/ Control+K Meta+K"
        placeholder={t`Municipality, partner city, country…`}
        maxLength={200}
        onKeyDown={(event) => {
          // Without a choice from the list, Enter takes its first line.
          const first = items[0] ?? near[0]
          if (event.key === 'Enter' && !activeId && first && !isFetching) pick(first)
        }}
      />
      <kbd className={styles.key} aria-hidden="true">
        /
      </kbd>
      <p className="visually-hidden" role="status">
        {answer && !isFetching && <Plural value={found} _0="Nothing found" one="# found" other="# found" />}
      </p>
      {q !== '' && (
        <ComboboxPopover className={styles.popover} gutter={6} aria-label={t`Search results`}>
          <SearchGroups items={items} onPick={pick} />
          {answer && found === 0 && (
            <p className={styles.hint}>
              {near.length > 0 ? (
                <Trans>Nothing has this name. Perhaps you meant:</Trans>
              ) : (
                <Trans>Nothing has this name. Try fewer letters, or the name in the other language.</Trans>
              )}
            </p>
          )}
          <SearchGroups items={near} onPick={pick} />
          {found > 0 && (
            <ComboboxItem
              className={[styles.item, styles.all].join(' ')}
              focusOnHover
              setValueOnClick={false}
              onClick={() => {
                leave()
                onAll(q)
              }}
            >
              <span className={styles.name}>
                <Trans>
                  All partnerships for “<bdi>{q}</bdi>”
                </Trans>
              </span>
            </ComboboxItem>
          )}
          {isError && (
            <p className={styles.hint}>
              <Trans>The search does not answer. Try again in a moment.</Trans>
            </p>
          )}
          {!answer && !isError && (
            <p className={styles.hint}>
              <Trans>Searching…</Trans>
            </p>
          )}
        </ComboboxPopover>
      )}
    </ComboboxProvider>
  )
}

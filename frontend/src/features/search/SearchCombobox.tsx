import {
  Combobox,
  ComboboxItem,
  ComboboxPopover,
  ComboboxProvider,
  useComboboxStore,
  useStoreState,
} from '@ariakit/react'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useRef } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { shownName } from '@/shared/register/names'
import { searchQuery, type SearchItem } from './queries'
import styles from './SearchBox.module.css'
import { useSearchKey } from './useSearchKey'

const kindWords: Record<SearchItem['kind'], ReturnType<typeof msg>> = {
  municipality: msg`municipality`,
  partner: msg`partner`,
  country: msg`country`,
  region: msg`region`,
  raion: msg`raion`,
}

export default function SearchCombobox({ onPick }: { onPick: (item: SearchItem) => void }) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  useSearchKey(input)
  const store = useComboboxStore({ resetValueOnHide: false })
  const typed = useStoreState(store, 'inputValue')
  const activeId = useStoreState(store, 'activeId')
  const q = useDeferredValue(typed.trim())
  const { data, isError, isFetching } = useQuery(searchQuery(q))
  const answer = q ? data : undefined
  const items = answer?.items ?? []
  const near = answer?.suggestions ?? []
  const found = items.length

  const pick = (item: SearchItem) => {
    store.setInputValue('')
    store.hide()
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
          {items.map((item) => (
            <SearchLine key={`${item.kind} ${item.id}`} item={item} onPick={pick} />
          ))}
          {answer && found === 0 && (
            <p className={styles.hint}>
              {near.length > 0 ? (
                <Trans>Nothing has this name. Perhaps you meant:</Trans>
              ) : (
                <Trans>Nothing has this name. Try fewer letters, or the name in the other language.</Trans>
              )}
            </p>
          )}
          {near.map((item) => (
            <SearchLine key={`${item.kind} ${item.id}`} item={item} onPick={pick} />
          ))}
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

function SearchLine({ item, onPick }: { item: SearchItem; onPick: (item: SearchItem) => void }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { name, matched, kind, context, partnerships } = item
  const shown = shownName(name, language)
  const other = matched && matched !== shown ? matched : null
  return (
    <ComboboxItem className={styles.item} focusOnHover setValueOnClick={false} onClick={() => onPick(item)}>
      <span className={styles.main}>
        <span className={styles.name}>{shown}</span>
        {other && <span className={styles.matched}>{other}</span>}
        <span className={styles.context}>{[t(kindWords[kind]), context?.[language]].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.count}>
        <Plural value={partnerships} _0="none" one="# partnership" other="# partnerships" />
      </span>
    </ComboboxItem>
  )
}

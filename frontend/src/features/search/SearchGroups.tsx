import { ComboboxGroup, ComboboxGroupLabel, ComboboxItem } from '@ariakit/react'
import { msg } from '@lingui/core/macro'
import { Plural, useLingui } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { shownName } from '@/shared/register/names'
import type { SearchItem } from './queries'
import { groupsOf } from './searchGroups'
import styles from './SearchBox.module.css'

const groupLabels: Record<SearchItem['kind'], ReturnType<typeof msg>> = {
  municipality: msg`Municipalities`,
  partner: msg`Partners`,
  country: msg`Countries`,
  region: msg`Regions`,
  raion: msg`Raions`,
}

interface SearchGroupsProps {
  items: SearchItem[]
  onPick: (item: SearchItem) => void
}

/** What was found, by kind. */
export function SearchGroups({ items, onPick }: SearchGroupsProps) {
  const { t } = useLingui()
  return groupsOf(items).map(({ kind, items: ofKind }) => (
    <ComboboxGroup key={kind} className={styles.group}>
      <ComboboxGroupLabel className={styles.groupLabel}>{t(groupLabels[kind])}</ComboboxGroupLabel>
      {ofKind.map((item) => (
        <SearchLine key={item.id} item={item} onPick={onPick} />
      ))}
    </ComboboxGroup>
  ))
}

function SearchLine({ item, onPick }: { item: SearchItem; onPick: (item: SearchItem) => void }) {
  const language = useLanguage()
  const { name, matched, context, partnerships } = item
  const shown = shownName(name, language)
  const other = matched && matched !== shown ? matched : null
  return (
    <ComboboxItem className={styles.item} focusOnHover setValueOnClick={false} onClick={() => onPick(item)}>
      <span className={styles.main}>
        <span className={styles.name}>{shown}</span>
        {other && <span className={styles.matched}>{other}</span>}
        {context && <span className={styles.context}>{context[language]}</span>}
      </span>
      <span className={styles.count}>
        <Plural value={partnerships} _0="none" one="# partnership" other="# partnerships" />
      </span>
    </ComboboxItem>
  )
}

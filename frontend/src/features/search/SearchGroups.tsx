import { ComboboxGroup, ComboboxGroupLabel, ComboboxItem } from '@ariakit/react'
import { msg } from '@lingui/core/macro'
import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { shownName } from '@/shared/register/names'
import { registerQuery } from '@/shared/register/queries'
import { municipalityKindLabels, type MunicipalityKind } from '@/shared/vocabulary/labels'
import type { SearchItem } from './queries'
import { groupsOf, readingAlike } from './searchGroups'
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
  const language = useLanguage()
  const { data: register } = useQuery({ ...registerQuery, enabled: false })
  // Two municipalities of a raion can have one name; what they are then tells them apart.
  const kinds = register?.doc.municipalities.kind as MunicipalityKind[] | undefined
  const tell = ({ kind, id }: SearchItem) => kinds?.[register?.index[kind].get(id) ?? -1]
  const alike = readingAlike(items, language)
  return groupsOf(items).map(({ kind, items: ofKind }) => (
    <ComboboxGroup key={kind} className={styles.group}>
      <ComboboxGroupLabel className={styles.groupLabel}>{t(groupLabels[kind])}</ComboboxGroupLabel>
      {ofKind.map((item) => (
        <SearchLine
          key={item.id}
          item={item}
          what={kind === 'municipality' && alike.has(item) ? tell(item) : undefined}
          onPick={onPick}
        />
      ))}
    </ComboboxGroup>
  ))
}

interface SearchLineProps {
  item: SearchItem
  what: MunicipalityKind | undefined
  onPick: (item: SearchItem) => void
}

function SearchLine({ item, what, onPick }: SearchLineProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { name, matched, context, partnerships } = item
  const shown = shownName(name, language)
  const other = matched && matched !== shown ? matched : null
  return (
    <ComboboxItem className={styles.item} focusOnHover setValueOnClick={false} onClick={() => onPick(item)}>
      <span className={styles.main}>
        <span className={styles.name}>{shown}</span>
        {other && <span className={styles.matched}>{other}</span>}
        {context && (
          <span className={styles.context}>
            {what && `${t(municipalityKindLabels[what])} · `}
            {context[language]}
          </span>
        )}
      </span>
      <span className={styles.count}>
        <Plural value={partnerships} _0="none" one="# partnership" other="# partnerships" />
      </span>
    </ComboboxItem>
  )
}
